// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * Whether the rounded quotient a / b is at least, or at most, a positive threshold; without the
 * division.
 *
 * <p>The rounded quotient reaches the threshold t exactly when a / b lies beyond the middle m
 * between t and its neighbour, and it never is m itself, which has a bit more than a quotient of
 * two doubles can have. So the sign of a - m b decides. With m = t - h it is the comparison of a -
 * t b with -h b: near the threshold the fused a - t b is exact, for it has fewer than 53
 * significant bits there, and farther away its rounding cannot carry it across. That holds while b
 * is not tiny; lanes with a smaller or negative b, or with none, divide.
 */
public final class RatioNode extends BoolNode {
    /**
     * Thresholds between this and its reciprocal keep all products far from the ends of the range.
     */
    private static final double LEAST_THRESHOLD = 0x1p-60;

    private static final double LEAST_DENOMINATOR = 0x1p-900;

    @Child private NumNode numerator;
    @Child private NumNode denominator;
    private final boolean atLeast;
    private final LoopNumber threshold;
    private final LoopNumber negative;
    private final LoopNumber half;

    /**
     * The comparison.
     *
     * @param atLeast whether the quotient must be at least the threshold; else at most
     * @param threshold one that {@link #takes}
     */
    public RatioNode(
            LoopBuilder loop,
            NumNode numerator,
            NumNode denominator,
            boolean atLeast,
            double threshold) {
        super(loop.lanes());
        this.numerator = numerator;
        this.denominator = denominator;
        this.atLeast = atLeast;
        this.threshold = loop.number(threshold);
        this.negative = loop.number(-threshold);
        double neighbour = atLeast ? Math.nextDown(threshold) : Math.nextUp(threshold);
        this.half = loop.number((neighbour - threshold) / 2);
        if (!takes(threshold)) {
            throw new IllegalArgumentException("no threshold for a quotient: " + threshold);
        }
    }

    /** Whether a threshold is neither so small nor so large that products could leave the range. */
    public static boolean takes(double threshold) {
        return threshold >= LEAST_THRESHOLD && threshold <= 1 / LEAST_THRESHOLD;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        DoubleVector a = numerator.execute(frame, row);
        DoubleVector b = denominator.execute(frame, row);
        DoubleVector beyond = b.fma(negative.vector(frame), a);
        DoubleVector margin = b.mul(half.vector(frame));
        VectorMask<Double> result =
                beyond.compare(atLeast ? VectorOperators.GT : VectorOperators.LT, margin);
        VectorMask<Double> tiny = b.compare(VectorOperators.LT, LEAST_DENOMINATOR);
        if (tiny.anyTrue()) {
            // Adding zero makes a negative zero positive.
            DoubleVector quotient = a.div(b.add(0.0));
            VectorMask<Double> divided =
                    quotient.compare(
                            atLeast ? VectorOperators.GE : VectorOperators.LE,
                            threshold.vector(frame));
            result = result.andNot(tiny).or(divided.and(tiny));
        }
        return result;
    }
}
