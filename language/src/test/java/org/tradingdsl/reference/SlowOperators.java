// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Pointwise operators and cumulative ones. Missing is NaN; booleans have no missing value: a
 * comparison with NaN is false, {@code !=} true, a shifted boolean starts false (language
 * reference, section 3).
 */
final class SlowOperators {
    private SlowOperators() {}

    interface Comparison {
        boolean test(double a, double b);
    }

    static double[] map(double[] a, DoubleUnaryOperator f) {
        double[] out = new double[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = f.applyAsDouble(a[t]);
        }
        return out;
    }

    static double[] map(double[] a, double[] b, DoubleBinaryOperator f) {
        double[] out = new double[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = f.applyAsDouble(a[t], b[t]);
        }
        return out;
    }

    static boolean[] compare(double[] a, double[] b, Comparison f) {
        boolean[] out = new boolean[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = f.test(a[t], b[t]);
        }
        return out;
    }

    /** NaN when either is NaN; of equal ones, which 0 and -0 are, the first. */
    static double min(double a, double b) {
        return a != a || b != b ? Double.NaN : b < a ? b : a;
    }

    /** NaN when either is NaN; of equal ones, which 0 and -0 are, the first. */
    static double max(double a, double b) {
        return a != a || b != b ? Double.NaN : b > a ? b : a;
    }

    /**
     * Python's floor division: the largest whole number not above the exact quotient, rounded to a
     * double. What a division by zero or an infinity gives is numpy's (pandas never raises).
     */
    static double floordiv(double a, double b) {
        if (a != a || b != b || b == 0 || Double.isInfinite(a)) {
            return b == 0 ? a / b : Double.NaN;
        }
        if (Double.isInfinite(b)) {
            return a == 0 ? a / b : (a < 0) == (b < 0) ? 0.0 : -1.0;
        }
        BigDecimal[] parts = new BigDecimal(a).divideAndRemainder(new BigDecimal(b));
        BigDecimal floor = parts[0];
        if (parts[1].signum() != 0 && parts[1].signum() != new BigDecimal(b).signum()) {
            floor = floor.subtract(BigDecimal.ONE);
        }
        return floor.setScale(0, RoundingMode.UNNECESSARY).doubleValue();
    }

    /** Python's modulo: a - b * floor(a / b) exactly, with the sign of the divisor. */
    static double mod(double a, double b) {
        if (a != a || b != b || b == 0 || Double.isInfinite(a)) {
            return Double.NaN;
        }
        if (Double.isInfinite(b)) {
            return a == 0 || (a < 0) == (b < 0) ? a : b;
        }
        BigDecimal divisor = new BigDecimal(b);
        BigDecimal remainder = new BigDecimal(a).remainder(divisor);
        if (remainder.signum() != 0 && remainder.signum() != divisor.signum()) {
            remainder = remainder.add(divisor);
        }
        return remainder.doubleValue();
    }

    /** The largest of the three differences; the first where there is no close before. */
    static double[] trueRange(double[] high, double[] low, double[] before) {
        double[] out = new double[high.length];
        for (int t = 0; t < high.length; t++) {
            double span = high[t] - low[t];
            double up = max(span, Math.abs(high[t] - before[t]));
            out[t] = before[t] != before[t] ? span : max(up, Math.abs(low[t] - before[t]));
        }
        return out;
    }

    static double[] where(boolean[] c, double[] a, double[] b) {
        double[] out = new double[c.length];
        for (int t = 0; t < c.length; t++) {
            out[t] = c[t] ? a[t] : b[t];
        }
        return out;
    }

    static double[] numberOf(boolean[] a) {
        double[] out = new double[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = a[t] ? 1 : 0;
        }
        return out;
    }

    static boolean[] not(boolean[] a) {
        boolean[] out = new boolean[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = !a[t];
        }
        return out;
    }

    static boolean[] and(boolean[] a, boolean[] b) {
        boolean[] out = new boolean[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = a[t] && b[t];
        }
        return out;
    }

    static boolean[] or(boolean[] a, boolean[] b) {
        return not(and(not(a), not(b)));
    }

    static boolean[] xor(boolean[] a, boolean[] b) {
        return or(and(a, not(b)), and(not(a), b));
    }

    static boolean[] isna(double[] a) {
        return compare(a, a, (x, y) -> x != y);
    }

    /** The value of n bars ago; NaN before the first. */
    static double[] shift(double[] a, int n) {
        double[] out = new double[a.length];
        for (int t = 0; t < a.length; t++) {
            out[t] = t < n ? Double.NaN : a[t - n];
        }
        return out;
    }

    /** The truth value of n bars ago; false before the first. */
    static boolean[] shift(boolean[] a, int n) {
        boolean[] out = new boolean[a.length];
        for (int t = n; t < a.length; t++) {
            out[t] = a[t - n];
        }
        return out;
    }

    /** pandas' cum*: a missing value gives a missing value and is skipped. */
    static double[] cumulate(double[] a, DoubleBinaryOperator f) {
        double[] out = new double[a.length];
        boolean begun = false;
        double state = 0;
        for (int t = 0; t < a.length; t++) {
            if (a[t] == a[t]) {
                state = begun ? f.applyAsDouble(state, a[t]) : a[t];
                begun = true;
            }
            out[t] = a[t] == a[t] ? state : Double.NaN;
        }
        return out;
    }

    /**
     * The sum since the last bar on which {@code reset} was true (that bar included), missing
     * values skipped.
     */
    static double[] sumSince(double[] a, boolean[] reset) {
        double[] out = new double[a.length];
        for (int t = 0; t < a.length; t++) {
            int first = t;
            while (first > 0 && !reset[first]) {
                first--;
            }
            double sum = 0;
            for (int i = first; i <= t; i++) {
                sum += a[i] == a[i] ? a[i] : 0;
            }
            out[t] = a[t] == a[t] ? sum : Double.NaN;
        }
        return out;
    }

    /** The largest value since the last bar on which the price was below the level before it. */
    static double[] ratchet(double[] a, double[] price) {
        double[] out = new double[a.length];
        Double level = null;
        for (int t = 0; t < a.length; t++) {
            if (Double.isNaN(a[t])) {
                out[t] = Double.NaN;
                continue;
            }
            boolean letGo = level == null || price[t] < level;
            level = letGo ? a[t] : a[t] > level ? a[t] : level;
            out[t] = level;
        }
        return out;
    }

    /** The last valid value; NaN before the first. */
    static double[] ffill(double[] a) {
        double[] out = a.clone();
        for (int t = 1; t < a.length; t++) {
            out[t] = a[t] == a[t] ? a[t] : out[t - 1];
        }
        return out;
    }

    /** The latch: true from the bar of an entry to the bar before an exit; an exit wins. */
    static boolean[] position(boolean[] entries, boolean[] exits) {
        boolean[] out = new boolean[entries.length];
        boolean in = false;
        for (int t = 0; t < entries.length; t++) {
            if (exits[t]) {
                in = false;
            } else if (entries[t]) {
                in = true;
            }
            out[t] = in;
        }
        return out;
    }

    static double[] fill(int length, double value) {
        double[] out = new double[length];
        Arrays.fill(out, value);
        return out;
    }

    static boolean[] fill(int length, boolean value) {
        boolean[] out = new boolean[length];
        Arrays.fill(out, value);
        return out;
    }
}
