// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * pandas' exponentially weighted mean with {@code adjust=False}: p + a (x - p) from bar to bar,
 * with one rounding for product and sum, the first valid value being the seed. After a gap the old
 * value weighs (1 - a) for each bar of the gap and the one after it (unless {@code ignore_na}): (w
 * p + a x) / (w + a).
 *
 * <p>The register holds the average only while a lane is steady; a lane in a gap, or with too few
 * values, holds NaN there and its average in memory.
 */
public final class WeightedAverageNode extends CarriedNode {
    @Child private NumNode value;
    private final LoopNumber alpha;
    private final LoopNumber decay;
    private final LoopNumber minPeriods;
    private final boolean ignoreMissing;
    private final boolean steady;

    /** The mean with weight alpha for the newest value; missing before minPeriods valid values. */
    public WeightedAverageNode(
            LoopBuilder loop, NumNode value, double alpha, int minPeriods, boolean ignoreMissing) {
        // The steady average; then the average, the weight and the count of lanes that are not
        // steady.
        super(loop, Double.NaN, 3);
        this.value = value;
        this.alpha = loop.number(alpha);
        this.decay = loop.number(1.0 - alpha);
        this.minPeriods = loop.number(Math.max(1, minPeriods));
        this.ignoreMissing = ignoreMissing;
        this.steady = loop.isSteady();
        loop.carries(state);
    }

    @Override
    public void reset(long scratch) {
        super.reset(scratch);
        long at = scratch + state;
        Memory.fill(at + lanes.rowBytes(), lanes.width(), Double.NaN);
        Memory.fill(at + 2L * lanes.rowBytes(), lanes.width(), 1);
        Memory.fill(at + 3L * lanes.rowBytes(), lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector p = carried(frame);
        DoubleVector next = x.sub(p).fma(alpha.vector(frame), p);
        if (steady) {
            carry(frame, next);
            return next;
        }
        VectorMask<Double> unsteady = Lanes.missing(next);
        DoubleVector result = next;
        if (unsteady.anyTrue()) {
            long at = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + state + lanes.rowBytes();
            VectorMask<Double> valid = unsteady.andNot(Lanes.missing(x));
            VectorMask<Double> wasSteady = unsteady.andNot(Lanes.missing(p));
            DoubleVector held = Memory.load(lanes, at);
            DoubleVector weight = Memory.load(lanes, at + lanes.rowBytes());
            DoubleVector count = Memory.load(lanes, at + 2L * lanes.rowBytes());
            held = held.blend(p, wasSteady);
            weight = weight.blend(1.0, wasSteady);
            count = count.blend(minPeriods.vector(frame), wasSteady);
            VectorMask<Double> started = unsteady.andNot(Lanes.missing(held));
            VectorMask<Double> decays = ignoreMissing ? started.and(valid) : started;
            weight = weight.blend(weight.mul(decay.vector(frame)), decays);
            DoubleVector mixed =
                    held.mul(weight)
                            .add(x.mul(alpha.vector(frame)))
                            .div(weight.add(alpha.vector(frame)));
            held = held.blend(mixed, started.and(valid)).blend(x, valid.andNot(started));
            weight = weight.blend(1.0, valid);
            count = count.blend(count.add(1.0), valid);
            Memory.store(held, at);
            Memory.store(weight, at + lanes.rowBytes());
            Memory.store(count, at + 2L * lanes.rowBytes());
            VectorMask<Double> enough =
                    unsteady.and(count.compare(VectorOperators.GE, minPeriods.vector(frame)));
            result = next.blend(lanes.missing(), unsteady).blend(held, enough);
            next = next.blend(lanes.missing(), unsteady).blend(held, enough.and(valid));
        }
        carry(frame, next);
        return result;
    }
}
