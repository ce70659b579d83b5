// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import jdk.incubator.vector.DoubleVector;

/** Division by a whole number that is known when a kernel is made. */
public final class Quotient {
    private Quotient() {}

    /**
     * a / n, correctly rounded, in one multiplication and two fused multiply-adds instead of a
     * division (Markstein's theorem: the reciprocal is correctly rounded and the first quotient is
     * within one unit in the last place). An infinity has no quotient here: it gives NaN.
     */
    public static DoubleVector of(DoubleVector a, int n) {
        if (Integer.bitCount(n) == 1) {
            return a.mul(1.0 / n);
        }
        DoubleVector reciprocal = a.broadcast(1.0 / n);
        DoubleVector quotient = a.mul(reciprocal);
        DoubleVector remainder = quotient.fma(a.broadcast((double) -n), a);
        return remainder.fma(reciprocal, quotient);
    }
}
