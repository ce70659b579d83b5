// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/** A computed value of the bar before: one register; missing on the first bar. */
public final class PreviousNode extends CarriedNode {
    @Child private NumNode value;

    /** The value of the bar before. */
    public PreviousNode(LoopBuilder loop, NumNode value) {
        super(loop, Double.NaN, 0);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector before = carried(frame);
        carry(frame, v);
        return before;
    }
}
