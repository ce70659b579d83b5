// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/** The last valid value; missing before the first. */
public final class FillForwardNode extends CarriedNode {
    @Child private NumNode value;

    /** The last valid value of a series. */
    public FillForwardNode(LoopBuilder loop, NumNode value) {
        super(loop, Double.NaN, 0);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector filled = x.blend(carried(frame), Lanes.missing(x));
        carry(frame, filled);
        return filled;
    }
}
