// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** The value without its sign. */
public final class AbsNode extends NumNode {
    @Child private NumNode value;

    /** The operator over one value. */
    public AbsNode(Lanes lanes, NumNode value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return value.execute(frame, row).abs();
    }
}
