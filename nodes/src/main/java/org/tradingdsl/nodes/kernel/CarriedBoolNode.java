// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

/**
 * A node that carries one truth value per lane from row to row, as {@link CarriedNode} does with
 * numbers: in a mask register within a call, in a byte of memory from call to call. It is false
 * before the first row.
 */
public abstract class CarriedBoolNode extends BoolNode {
    private final int slot;
    private final long state;

    /** A node that carries truth values. */
    protected CarriedBoolNode(LoopBuilder loop) {
        super(loop.lanes());
        this.slot = loop.slot();
        this.state = loop.reserve(1);
        loop.stateful(this);
    }

    /** The truth values of the row before. */
    protected final VectorMask<Double> carried(VirtualFrame frame) {
        return lanes.mask(frame, slot);
    }

    /** Carries truth values to the next row. */
    protected final void carry(VirtualFrame frame, VectorMask<Double> truths) {
        frame.setObjectStatic(slot, truths);
    }

    @Override
    public final void open(VirtualFrame frame, KernelRun run) {
        carry(frame, lanes.maskOf(Memory.getByte(run.scratch() + state)));
    }

    @Override
    public final void close(VirtualFrame frame, KernelRun run) {
        Memory.putByte(run.scratch() + state, carried(frame).toLong());
    }

    @Override
    public final void reset(long scratch) {
        Memory.putByte(scratch + state, 0);
    }
}
