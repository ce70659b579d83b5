// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.BlockNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * pandas' rolling variance or standard deviation with fewer {@code min_periods} than rows: missing
 * values are skipped.
 *
 * <p>Count, mean and sum of squared deviations of the end of the last block and of the beginning of
 * this one are kept by Welford's recurrence and merged by Chan's formula: q = qa + qb + (mb - ma)^2
 * na nb / (na + nb).
 */
public final class SkippingVarianceNode extends NumNode implements BlockNode {
    @Child private NumNode value;
    private final LoopNumber minPeriods;
    private final LoopNumber ddof;
    private final boolean root;
    private final WindowBuffer means;
    private final LoopArea counts;
    private final LoopArea squares;
    private final int count;
    private final int mean;
    private final int square;
    private final long state;

    /**
     * The variance (or its root) of the valid values in n rows, with count - ddof in the
     * denominator.
     */
    public SkippingVarianceNode(
            LoopBuilder loop, NumNode value, int n, int minPeriods, int ddof, boolean root) {
        super(loop.lanes());
        this.value = value;
        this.minPeriods = loop.number(minPeriods);
        this.ddof = loop.number(ddof);
        this.root = root;
        this.means = new WindowBuffer(loop, value, n);
        this.counts = means.beside(loop);
        this.squares = means.beside(loop);
        this.count = loop.slot();
        this.mean = loop.slot();
        this.square = loop.slot();
        this.state = loop.reserve(3L * lanes.rowBytes());
        loop.stateful(this);
        loop.blocks(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        means.open(frame, run);
        long at = run.scratch() + state;
        frame.setObjectStatic(count, Memory.load(lanes, at));
        frame.setObjectStatic(mean, Memory.load(lanes, at + lanes.rowBytes()));
        frame.setObjectStatic(square, Memory.load(lanes, at + 2L * lanes.rowBytes()));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        means.close(frame, run);
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, count), at);
        Memory.store(lanes.vector(frame, mean), at + lanes.rowBytes());
        Memory.store(lanes.vector(frame, square), at + 2L * lanes.rowBytes());
    }

    @Override
    public void reset(long scratch) {
        means.reset(lanes, scratch, 0, 0);
        means.fill(counts, scratch, 0);
        means.fill(squares, scratch, 0);
        Memory.fill(scratch + state, 3L * lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        long base = means.base(frame);
        long position = means.position(frame);
        long next = position + means.rowBytes();
        VectorMask<Double> valid = Lanes.missing(x).not();
        DoubleVector n = lanes.vector(frame, count);
        DoubleVector m = lanes.vector(frame, mean);
        DoubleVector q = lanes.vector(frame, square);
        DoubleVector n1 = n.blend(n.add(1.0), valid);
        DoubleVector d = x.sub(m);
        DoubleVector m1 = m.blend(m.add(d.div(n1)), valid);
        DoubleVector q1 = q.blend(q.add(d.mul(x.sub(m1))), valid);
        DoubleVector nb = Memory.load(lanes, counts.address(frame) + next);
        DoubleVector between = Memory.load(lanes, base + next).sub(m1);
        DoubleVector total = n1.add(nb);
        DoubleVector spread = between.mul(between).mul(n1.mul(nb).div(total));
        DoubleVector sum = q1.add(Memory.load(lanes, squares.address(frame) + next));
        // Two empty halves have no spread between them: 0 / 0 must not reach the sum.
        sum = sum.blend(sum.add(spread), total.compare(VectorOperators.GT, 0.0));
        means.keep(frame, position, x);
        means.advance(frame, position);
        frame.setObjectStatic(count, n1);
        frame.setObjectStatic(mean, m1);
        frame.setObjectStatic(square, q1);
        DoubleVector free = total.sub(ddof.vector(frame));
        DoubleVector variance = sum.div(free);
        VectorMask<Double> enough =
                total.compare(VectorOperators.GE, minPeriods.vector(frame))
                        .and(free.compare(VectorOperators.GT, 0.0));
        DoubleVector result = lanes.missing().blend(variance, enough);
        return root ? result.sqrt() : result;
    }

    @Override
    public int rowsLeft(VirtualFrame frame) {
        return means.rowsLeft(frame);
    }

    @Override
    public void endBlock(VirtualFrame frame, int row) {
        if (means.isComplete(frame)) {
            suffixes(frame, row);
            frame.setObjectStatic(count, lanes.zero());
            frame.setObjectStatic(mean, lanes.zero());
            frame.setObjectStatic(square, lanes.zero());
        }
    }

    private void suffixes(VirtualFrame frame, int row) {
        long base = means.base(frame);
        DoubleVector n = lanes.zero();
        DoubleVector m = lanes.zero();
        DoubleVector q = lanes.zero();
        for (int at = means.bytes(frame) - means.rowBytes(); at > 0; at -= means.rowBytes()) {
            DoubleVector x = means.kept(frame, row, at);
            VectorMask<Double> valid = Lanes.missing(x).not();
            n = lanes.exact(n);
            m = lanes.exact(m);
            q = lanes.exact(q);
            n = n.blend(n.add(1.0), valid);
            DoubleVector d = x.sub(m);
            m = m.blend(m.add(d.div(n)), valid);
            q = q.blend(q.add(d.mul(x.sub(m))), valid);
            Memory.store(m, base + at);
            Memory.store(n, counts.address(frame) + at);
            Memory.store(q, squares.address(frame) + at);
        }
    }
}
