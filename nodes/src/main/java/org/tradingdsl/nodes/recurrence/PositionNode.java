// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.CarriedBoolNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;

/** The latch: true from the bar of an entry to the bar before an exit; an exit wins. */
public final class PositionNode extends CarriedBoolNode {
    @Child private BoolNode entries;
    @Child private BoolNode exits;

    /** The latch over two signals. */
    public PositionNode(LoopBuilder loop, BoolNode entries, BoolNode exits) {
        super(loop);
        this.entries = entries;
        this.exits = exits;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> in = carried(frame).or(entries.execute(frame, row));
        VectorMask<Double> next = in.andNot(exits.execute(frame, row));
        carry(frame, next);
        return next;
    }
}
