// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

/**
 * A node that carries one number per lane from row to row: in a register within a call, in memory
 * from call to call.
 */
public abstract class CarriedNode extends NumNode {
    private final int slot;
    private final double start;

    /**
     * Where the carried numbers are in the loop's region; what else a node reserved lies behind.
     */
    protected final long state;

    /**
     * A node that carries numbers.
     *
     * @param start the number before the first row
     * @param more how many more rows of memory the node wants for itself, behind the carried one
     */
    protected CarriedNode(LoopBuilder loop, double start, int more) {
        super(loop.lanes());
        this.start = start;
        this.slot = loop.slot();
        this.state = loop.reserve((1L + more) * lanes.rowBytes());
        loop.stateful(this);
    }

    /** The numbers of the row before. */
    protected final DoubleVector carried(VirtualFrame frame) {
        return lanes.vector(frame, slot);
    }

    /** Carries numbers to the next row. */
    protected final void carry(VirtualFrame frame, DoubleVector numbers) {
        frame.setObjectStatic(slot, numbers);
    }

    @Override
    public final void open(VirtualFrame frame, KernelRun run) {
        carry(frame, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public final void close(VirtualFrame frame, KernelRun run) {
        Memory.store(carried(frame), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        Memory.fill(scratch + state, lanes.width(), start);
    }
}
