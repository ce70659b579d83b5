// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;

/** Division by a whole number that is known when a plan is made, and passed to the loop. */
public final class Quotient {
    private final LoopNumber reciprocal;
    private final LoopNumber negative;

    /**
     * Division by n, which is not zero. Powers of two are divided by in a way of their own, which
     * is part of the loop's shape.
     */
    public Quotient(LoopBuilder loop, int n) {
        this.reciprocal = loop.number(1.0 / n);
        this.negative = Integer.bitCount(n) == 1 ? null : loop.number(-n);
    }

    /**
     * a / n, correctly rounded, in one multiplication and two fused multiply-adds instead of a
     * division (Markstein's theorem: the reciprocal is correctly rounded and the first quotient is
     * within one unit in the last place). An infinity has no quotient here: it gives NaN.
     */
    public DoubleVector of(VirtualFrame frame, DoubleVector a) {
        DoubleVector inverse = reciprocal.vector(frame);
        if (negative == null) {
            return a.mul(inverse);
        }
        DoubleVector quotient = a.mul(inverse);
        DoubleVector remainder = quotient.fma(negative.vector(frame), a);
        return remainder.fma(inverse, quotient);
    }
}
