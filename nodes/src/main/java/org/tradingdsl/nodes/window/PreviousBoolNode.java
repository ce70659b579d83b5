// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.CarriedBoolNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;

/** A truth value of the bar before: one mask register; false on the first bar. */
public final class PreviousBoolNode extends CarriedBoolNode {
    @Child private BoolNode value;

    /** The truth value of the bar before. */
    public PreviousBoolNode(LoopBuilder loop, BoolNode value) {
        super(loop);
        this.value = value;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> v = value.execute(frame, row);
        VectorMask<Double> before = carried(frame);
        carry(frame, v);
        return before;
    }
}
