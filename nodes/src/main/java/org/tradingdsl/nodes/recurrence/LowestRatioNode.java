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
 * The smallest a / b - c so far, as a maximum drawdown is; missing on a bar on which a or b is.
 *
 * <p>It divides only on rows on which some lane may reach a new low. Each lane keeps a limit a
 * little above the quotient of its low: while a is above limit times b, the rounded quotient is no
 * lower than that one. The limit's margin outweighs the roundings; products near the ends of the
 * range, signs, missing values and infinities fail the test, so they divide.
 */
public final class LowestRatioNode extends NumNode {
    private static final double MARGIN = 1 + 0x1p-51;
    private static final double LEAST = 0x1p-950;

    @Child private NumNode numerator;
    @Child private NumNode denominator;
    private final LoopNumber less;
    private final int lowest;
    private final int limit;
    private final long state;

    /** The smallest quotient less a constant. */
    public LowestRatioNode(LoopBuilder loop, NumNode numerator, NumNode denominator, double less) {
        super(loop.lanes());
        this.numerator = numerator;
        this.denominator = denominator;
        this.less = loop.number(less);
        this.lowest = loop.slot();
        this.limit = loop.slot();
        this.state = loop.reserve(2L * lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        frame.setObjectStatic(lowest, Memory.load(lanes, at));
        frame.setObjectStatic(limit, Memory.load(lanes, at + lanes.rowBytes()));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, lowest), at);
        Memory.store(lanes.vector(frame, limit), at + lanes.rowBytes());
    }

    @Override
    public void reset(long scratch) {
        Memory.fill(scratch + state, 2L * lanes.width(), Double.POSITIVE_INFINITY);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector a = numerator.execute(frame, row);
        DoubleVector b = denominator.execute(frame, row);
        DoubleVector low = lanes.vector(frame, lowest);
        DoubleVector level = lanes.vector(frame, limit);
        DoubleVector product = b.mul(level);
        VectorMask<Double> above =
                a.compare(VectorOperators.GT, product)
                        .and(a.compare(VectorOperators.GE, LEAST))
                        .and(product.compare(VectorOperators.GT, 0.0));
        DoubleVector result = low;
        if (!above.allTrue()) {
            DoubleVector quotient = a.div(b);
            DoubleVector value = quotient.sub(less.vector(frame));
            VectorMask<Double> lower = value.compare(VectorOperators.LT, low);
            low = low.blend(value, lower);
            DoubleVector next = quotient.mul(MARGIN);
            next = next.blend(Double.POSITIVE_INFINITY, quotient.compare(VectorOperators.LE, 0.0));
            level = level.blend(next, lower);
            result = low.blend(value, Lanes.missing(value));
        }
        frame.setObjectStatic(lowest, low);
        frame.setObjectStatic(limit, level);
        return result;
    }
}
