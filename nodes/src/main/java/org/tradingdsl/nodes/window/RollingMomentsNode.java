// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.BlockNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.StatementNode;

/**
 * The sums of deviations and of squared deviations over the last n rows; missing while one of them
 * is. A {@link VarianceNode} makes the variance of them, only on rows on which somebody wants it.
 *
 * <p>Sums of deviations and of their squares are kept by the block scheme. Deviations are from the
 * last value of the last block: so they are small when the window's spread is small, and an outlier
 * that has left the window has left the sums. Blocks are of n - 1 rows, so that this value lies
 * inside every window. Both sums are added up in the order of {@link RollingSumNode}.
 */
public final class RollingMomentsNode extends StatementNode implements BlockNode {
    @Child private NumNode value;
    private final boolean alone;
    private final WindowBuffer buffer;
    private final LoopArea squares;
    private final int center;
    private final int sum1;
    private final int sum2;
    private final int total1;
    private final int total2;
    private final long state;

    /** The sums over n rows, n at least 1. */
    public RollingMomentsNode(LoopBuilder loop, NumNode value, int n) {
        super(loop.lanes());
        this.value = value;
        this.alone = n == 1;
        this.buffer = new WindowBuffer(loop, value, Math.max(1, n - 1));
        this.squares = buffer.beside(loop);
        this.center = loop.slot();
        this.sum1 = loop.slot();
        this.sum2 = loop.slot();
        this.total1 = loop.slot();
        this.total2 = loop.slot();
        this.state = loop.reserve(3L * lanes.rowBytes());
        loop.stateful(this);
        if (n > 1) {
            loop.blocks(this);
        }
    }

    /** The variance (or its root) of the n rows, with n - ddof in the denominator. */
    public NumNode variance(LoopBuilder loop, int n, int ddof, boolean root) {
        return new VarianceNode(loop, total1, total2, n, ddof, root);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
        release(frame);
        long at = run.scratch() + state;
        frame.setObjectStatic(center, Memory.load(lanes, at));
        frame.setObjectStatic(sum1, Memory.load(lanes, at + lanes.rowBytes()));
        frame.setObjectStatic(sum2, Memory.load(lanes, at + 2L * lanes.rowBytes()));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        buffer.close(frame, run);
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, center), at);
        Memory.store(lanes.vector(frame, sum1), at + lanes.rowBytes());
        Memory.store(lanes.vector(frame, sum2), at + 2L * lanes.rowBytes());
    }

    @Override
    public void reset(long scratch) {
        buffer.reset(lanes, scratch, Double.NaN, 0);
        buffer.fill(squares, scratch, Double.NaN);
        Memory.fill(scratch + state, 3L * lanes.width(), 0);
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        if (alone) {
            DoubleVector none = v.sub(v);
            frame.setObjectStatic(total1, none);
            frame.setObjectStatic(total2, none);
            return;
        }
        long position = buffer.position(frame);
        long at = squares.address(frame) + position;
        DoubleVector d = v.sub(lanes.vector(frame, center));
        DoubleVector s1 = lanes.vector(frame, sum1).add(d);
        DoubleVector s2 = lanes.vector(frame, sum2).add(d.mul(d));
        frame.setObjectStatic(sum1, s1);
        frame.setObjectStatic(sum2, s2);
        frame.setObjectStatic(total1, s1.add(Memory.load(lanes, buffer.base(frame) + position)));
        frame.setObjectStatic(total2, s2.add(Memory.load(lanes, at)));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
    }

    @Override
    public void release(VirtualFrame frame) {
        frame.setObjectStatic(total1, lanes.zero());
        frame.setObjectStatic(total2, lanes.zero());
    }

    @Override
    public int rowsLeft(VirtualFrame frame) {
        return buffer.rowsLeft(frame);
    }

    @Override
    public void endBlock(VirtualFrame frame, int row) {
        if (buffer.isComplete(frame)) {
            suffixes(frame, row);
            frame.setObjectStatic(sum1, lanes.zero());
            frame.setObjectStatic(sum2, lanes.zero());
        }
    }

    private void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        long square = squares.address(frame);
        DoubleVector last = buffer.kept(frame, row, buffer.bytes(frame) - buffer.rowBytes());
        DoubleVector s1 = lanes.zero();
        DoubleVector s2 = lanes.zero();
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at >= 0; at -= buffer.rowBytes()) {
            DoubleVector d = buffer.kept(frame, row, at).sub(last);
            s1 = s1.add(d);
            s2 = s2.add(d.mul(d));
            Memory.store(s1, base + at);
            Memory.store(s2, square + at);
        }
        frame.setObjectStatic(center, last);
    }
}
