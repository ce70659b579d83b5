// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.BlockNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * What one figure per lane says of the last n rows, by the block scheme: the figure of this block's
 * rows so far, and that of every end of the last block; missing while a row is. A partial window
 * counts the rows before the first as empty instead of missing.
 */
abstract class FoldNode extends NumNode implements BlockNode {
    /** The values of the block under way, and the figures of the ends of the last one. */
    final WindowBuffer buffer;

    private final boolean partial;
    private final double neutral;
    private final int prefix;
    private final long state;

    /**
     * A node over n rows.
     *
     * @param value what gives the values
     * @param neutral the figure of no rows
     */
    FoldNode(LoopBuilder loop, NumNode value, int n, boolean partial, double neutral) {
        super(loop.lanes());
        this.partial = partial;
        this.neutral = neutral;
        this.buffer = new WindowBuffer(loop, value, n);
        this.prefix = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
        loop.blocks(this);
    }

    /** The figure of this block's rows so far. */
    final DoubleVector prefix(VirtualFrame frame) {
        return lanes.vector(frame, prefix);
    }

    /** Goes on to the next row with the figure of the rows so far. */
    final void prefix(VirtualFrame frame, DoubleVector figure) {
        frame.setObjectStatic(prefix, figure);
    }

    /** The figure of no rows. */
    final DoubleVector neutral() {
        return lanes.broadcast(neutral);
    }

    /** Makes the figures of the ends of the block that is complete. */
    abstract void suffixes(VirtualFrame frame, int row);

    @Override
    public final void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
        prefix(frame, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public final void close(VirtualFrame frame, KernelRun run) {
        buffer.close(frame, run);
        Memory.store(prefix(frame), run.scratch() + state);
    }

    @Override
    public final void reset(long scratch) {
        // The end of a block that never was is missing, so the first n - 1 rows are; the empty end
        // is not.
        buffer.reset(lanes, scratch, partial ? neutral : Double.NaN, neutral);
        Memory.fill(scratch + state, lanes.width(), neutral);
    }

    @Override
    public final int rowsLeft(VirtualFrame frame) {
        return buffer.rowsLeft(frame);
    }

    @Override
    public final void endBlock(VirtualFrame frame, int row) {
        if (buffer.isComplete(frame)) {
            suffixes(frame, row);
            prefix(frame, neutral());
        }
    }
}
