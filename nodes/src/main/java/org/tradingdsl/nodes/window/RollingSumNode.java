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
 * The sum of the last n rows; missing while one of them is. A partial window counts the rows before
 * the first as empty instead of missing.
 *
 * <p>Order of operations: the values of this block from its first row on, plus the values of the
 * last block from its last row back.
 */
public final class RollingSumNode extends NumNode implements BlockNode {
    @Child private NumNode value;
    private final boolean partial;
    private final WindowBuffer buffer;
    private final int prefix;
    private final long state;

    /** The sum over n rows, n at least 1. */
    public RollingSumNode(LoopBuilder loop, NumNode value, int n, boolean partial) {
        super(loop.lanes());
        this.value = value;
        this.partial = partial;
        this.buffer = new WindowBuffer(loop, value, n);
        this.prefix = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
        loop.blocks(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
        frame.setObjectStatic(prefix, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        buffer.close(frame, run);
        Memory.store(lanes.vector(frame, prefix), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        // A suffix of a block that never was is missing, so the first n - 1 rows are; the empty
        // suffix is 0.
        buffer.reset(lanes, scratch, partial ? 0 : Double.NaN, 0);
        Memory.fill(scratch + state, lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector sum = lanes.vector(frame, prefix).add(v);
        long base = buffer.base(frame);
        long position = buffer.position(frame);
        DoubleVector result = sum.add(Memory.load(lanes, base + position + buffer.rowBytes()));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
        frame.setObjectStatic(prefix, sum);
        return result;
    }

    @Override
    public int rowsLeft(VirtualFrame frame) {
        return buffer.rowsLeft(frame);
    }

    @Override
    public void endBlock(VirtualFrame frame, int row) {
        if (buffer.isComplete(frame)) {
            suffixes(frame, row);
            frame.setObjectStatic(prefix, lanes.zero());
        }
    }

    private void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        DoubleVector sum = lanes.zero();
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at > 0; at -= buffer.rowBytes()) {
            sum = sum.add(buffer.kept(frame, row, at));
            Memory.store(sum, base + at);
        }
    }
}
