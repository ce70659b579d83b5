// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;

/** True where the value is false. */
public final class NotNode extends BoolNode {
    @Child private BoolNode value;

    /** The operator over one truth value. */
    public NotNode(Lanes lanes, BoolNode value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        return value.execute(frame, row).not();
    }
}
