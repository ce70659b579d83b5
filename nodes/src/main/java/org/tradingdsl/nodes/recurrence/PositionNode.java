// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;

/** The latch: true from the bar of an entry to the bar before an exit; an exit wins. */
public final class PositionNode extends BoolNode {
    @Child private BoolNode entries;
    @Child private BoolNode exits;
    private final int held;
    private final long state;

    /** The latch over two signals. */
    public PositionNode(LoopBuilder loop, BoolNode entries, BoolNode exits) {
        super(loop.lanes());
        this.entries = entries;
        this.exits = exits;
        this.held = loop.slot();
        this.state = loop.reserve(1);
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(held, lanes.maskOf(Memory.getByte(run.scratch() + state)));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.putByte(run.scratch() + state, lanes.mask(frame, held).toLong());
    }

    @Override
    public void reset(long scratch) {
        Memory.putByte(scratch + state, 0);
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> in = lanes.mask(frame, held).or(entries.execute(frame, row));
        VectorMask<Double> next = in.andNot(exits.execute(frame, row));
        frame.setObjectStatic(held, next);
        return next;
    }
}
