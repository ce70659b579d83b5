// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * pandas' exponentially weighted mean with {@code adjust=True}: every value weighs (1 - a) to the
 * power of its age. The sum w of the old weights decays by (1 - a) on each bar (on valid bars only
 * with {@code ignore_na}); a valid value makes it (w p + x) / (w + 1) and adds 1 to it; a missing
 * one repeats the last average.
 */
public final class AdjustedAverageNode extends NumNode {
    @Child private NumNode value;
    private final LoopNumber decay;
    private final LoopNumber minPeriods;
    private final boolean ignoreMissing;
    private final int average;
    private final int weights;
    private final int counts;
    private final long state;

    /** The mean with decay 1 - alpha; missing before minPeriods valid values. */
    public AdjustedAverageNode(
            LoopBuilder loop, NumNode value, double alpha, int minPeriods, boolean ignoreMissing) {
        super(loop.lanes());
        this.value = value;
        this.decay = loop.number(1.0 - alpha);
        this.minPeriods = loop.number(Math.max(1, minPeriods));
        this.ignoreMissing = ignoreMissing;
        this.average = loop.slot();
        this.weights = loop.slot();
        this.counts = minPeriods > 1 ? loop.slot() : -1;
        this.state = loop.reserve(3L * lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        frame.setObjectStatic(average, Memory.load(lanes, at));
        frame.setObjectStatic(weights, Memory.load(lanes, at + lanes.rowBytes()));
        if (counts >= 0) {
            frame.setObjectStatic(counts, Memory.load(lanes, at + 2L * lanes.rowBytes()));
        }
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, average), at);
        Memory.store(lanes.vector(frame, weights), at + lanes.rowBytes());
        if (counts >= 0) {
            Memory.store(lanes.vector(frame, counts), at + 2L * lanes.rowBytes());
        }
    }

    @Override
    public void reset(long scratch) {
        // The average is missing until the first value; its weight may fade away to 0 in a long
        // gap (at once with alpha 1), so that it cannot tell.
        Memory.fill(scratch + state, lanes.width(), Double.NaN);
        Memory.fill(scratch + state + lanes.rowBytes(), 2L * lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector p = lanes.vector(frame, average);
        DoubleVector w = lanes.vector(frame, weights);
        VectorMask<Double> missing = Lanes.missing(x);
        DoubleVector old = w.mul(decay.vector(frame));
        DoubleVector sum = old.add(1.0);
        DoubleVector next = old.mul(p).add(x).div(sum);
        DoubleVector gap = ignoreMissing ? w : old;
        next = next.blend(x, Lanes.missing(p)).blend(p, missing);
        frame.setObjectStatic(average, next);
        frame.setObjectStatic(weights, sum.blend(gap, missing));
        DoubleVector result = next;
        if (counts >= 0) {
            DoubleVector count = lanes.vector(frame, counts);
            count = count.blend(count.add(1.0), missing.not());
            frame.setObjectStatic(counts, count);
            result =
                    result.blend(
                            lanes.missing(),
                            count.compare(VectorOperators.LT, minPeriods.vector(frame)));
        }
        return result;
    }
}
