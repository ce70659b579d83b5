// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The variance or standard deviation of the last n rows; missing while one of them is.
 *
 * <p>Sums of deviations and of their squares are kept by the block scheme. Deviations are from the
 * last value of the last block, which lies inside every window that reads them: so they are small
 * when the window's spread is small, and an outlier that has left the window has left the sums. The
 * last row of a block is summed back over its own block.
 *
 * <p>Order of operations: q = S2 - S1 S1 / n with S1 and S2 as in {@link RollingSumNode}; below
 * zero counts as zero; the variance is q / (n - ddof).
 */
public final class RollingVarianceNode extends NumNode {
    @Child private NumNode value;
    private final int n;
    private final int divisor;
    private final boolean root;
    private final WindowBuffer buffer;
    private final long squares;
    private final int center;
    private final int sum1;
    private final int sum2;
    private final long state;

    /** The variance (or its root) over n rows, n at least 1, with n - ddof in the denominator. */
    public RollingVarianceNode(LoopBuilder loop, NumNode value, int n, int ddof, boolean root) {
        super(loop.lanes());
        this.value = value;
        this.n = n;
        this.divisor = n - ddof;
        this.root = root;
        this.buffer = new WindowBuffer(loop, n);
        this.squares = loop.reserve((long) (n + 1) * lanes.rowBytes());
        this.center = loop.slot();
        this.sum1 = loop.slot();
        this.sum2 = loop.slot();
        this.state = loop.reserve(3L * lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
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
        Memory.fill(scratch + squares, (long) (n + 1) * lanes.width(), Double.NaN);
        Memory.fill(scratch + state, 3L * lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        long base = buffer.base(frame);
        long square = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + squares;
        long position = buffer.position(frame);
        long next = position + buffer.rowBytes();
        DoubleVector total1;
        DoubleVector total2;
        if (buffer.advance(frame, position)) {
            Memory.store(v, base + position);
            suffixes(base, square, v);
            // The sums over the whole block, from its last row back.
            total1 = Memory.load(lanes, base);
            total2 = Memory.load(lanes, square);
            frame.setObjectStatic(center, v);
            frame.setObjectStatic(sum1, lanes.zero());
            frame.setObjectStatic(sum2, lanes.zero());
        } else {
            DoubleVector d = v.sub(lanes.vector(frame, center));
            DoubleVector s1 = lanes.vector(frame, sum1).add(d);
            DoubleVector s2 = lanes.vector(frame, sum2).add(d.mul(d));
            frame.setObjectStatic(sum1, s1);
            frame.setObjectStatic(sum2, s2);
            total1 = s1.add(Memory.load(lanes, base + next));
            total2 = s2.add(Memory.load(lanes, square + next));
            Memory.store(v, base + position);
        }
        if (divisor <= 0) {
            return lanes.missing();
        }
        DoubleVector q = total2.sub(Quotient.of(total1.mul(total1), n));
        q = Quotient.of(q.blend(0.0, q.compare(VectorOperators.LT, 0.0)), divisor);
        return root ? q.sqrt() : q;
    }

    private void suffixes(long base, long square, DoubleVector last) {
        DoubleVector s1 = lanes.zero();
        DoubleVector s2 = lanes.zero();
        for (int at = buffer.bytes() - buffer.rowBytes(); at >= 0; at -= buffer.rowBytes()) {
            DoubleVector d = Memory.load(lanes, base + at).sub(last);
            s1 = s1.add(d);
            s2 = s2.add(d.mul(d));
            Memory.store(s1, base + at);
            Memory.store(s2, square + at);
        }
    }
}
