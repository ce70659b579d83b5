// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** A truth value as a number: 1 or 0. */
public final class NumberOfNode extends NumNode {
    @Child private BoolNode value;

    /** The operator over one truth value. */
    public NumberOfNode(Lanes lanes, BoolNode value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return lanes.zero().blend(1.0, value.execute(frame, row));
    }
}
