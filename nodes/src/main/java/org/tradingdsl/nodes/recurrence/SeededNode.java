// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The moving averages that are seeded by the mean of the first n valid values: EMA goes on with p +
 * a (x - p), a = 2 / (n + 1); Wilder's RMA with (p (n - 1) + x) / n. A missing value gives a
 * missing value and leaves the state as it is.
 */
public final class SeededNode extends CarriedNode {
    @Child private NumNode value;
    private final LoopNumber n;
    private final LoopNumber step;
    private final Quotient quotient;
    private final boolean wilder;
    private final boolean steady;

    /** The average over n values, n at least 1. */
    public SeededNode(LoopBuilder loop, NumNode value, int n, boolean wilder) {
        // The average, then the sum and the count of the seed, which only the rare branch needs.
        super(loop, Double.NaN, 2);
        this.value = value;
        this.n = loop.number(n);
        this.step = loop.number(wilder ? n - 1.0 : 2.0 / (n + 1.0));
        this.quotient = new Quotient(loop, n);
        this.wilder = wilder;
        this.steady = loop.isSteady();
        loop.carries(state);
    }

    @Override
    public void reset(long scratch) {
        super.reset(scratch);
        Memory.fill(scratch + state + lanes.rowBytes(), 2L * lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector p = carried(frame);
        DoubleVector next =
                wilder
                        ? quotient.of(frame, p.mul(step.vector(frame)).add(x))
                        : p.add(x.sub(p).mul(step.vector(frame)));
        if (steady) {
            carry(frame, next);
            return next;
        }
        VectorMask<Double> unready = Lanes.missing(next);
        DoubleVector result = next;
        if (unready.anyTrue()) {
            long seed = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + state + lanes.rowBytes();
            VectorMask<Double> seeding = unready.and(Lanes.missing(p)).andNot(Lanes.missing(x));
            DoubleVector sum = Memory.load(lanes, seed);
            DoubleVector count = Memory.load(lanes, seed + lanes.rowBytes());
            sum = sum.blend(sum.add(x), seeding);
            count = count.blend(count.add(1.0), seeding);
            Memory.store(sum, seed);
            Memory.store(count, seed + lanes.rowBytes());
            VectorMask<Double> seeded =
                    seeding.and(count.compare(VectorOperators.EQ, n.vector(frame)));
            DoubleVector mean = quotient.of(frame, sum);
            next = next.blend(p, unready).blend(mean, seeded);
            result = result.blend(mean, seeded);
        }
        carry(frame, next);
        return result;
    }
}
