// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopLength;
import org.tradingdsl.nodes.kernel.LoopRegion;
import org.tradingdsl.nodes.kernel.Memory;

/** A truth value of n bars ago, from a ring of n bytes; false before the first. */
public final class LagBoolNode extends BoolNode {
    @Child private BoolNode value;
    private final LoopLength length;
    private final LoopArea ring;
    private final LoopRegion region;
    private final long state;
    private final int slot;

    /** The truth value of n bars ago, n at least 2. */
    public LagBoolNode(LoopBuilder loop, BoolNode value, int n) {
        super(loop.lanes());
        this.value = value;
        this.length = loop.length(n);
        this.ring = loop.memory(n);
        this.region = loop.region();
        this.state = loop.reserve(Long.BYTES);
        this.slot = loop.slot();
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setLongStatic(slot, Memory.getLong(run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.putLong(run.scratch() + state, frame.getLongStatic(slot));
    }

    @Override
    public void reset(long scratch) {
        Memory.putLong(scratch + state, 0);
        Memory.clear(ring.address(scratch - region.offset()), length.value());
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> v = value.execute(frame, row);
        long position = frame.getLongStatic(slot) & Integer.MAX_VALUE;
        long at = ring.address(frame) + position;
        VectorMask<Double> old = lanes.maskOf(Memory.getByte(at));
        Memory.putByte(at, v.toLong());
        frame.setLongStatic(slot, position + 1 == length.get(frame) ? 0 : position + 1);
        return old;
    }
}
