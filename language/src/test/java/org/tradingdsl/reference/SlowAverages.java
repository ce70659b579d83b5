// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

/** Averages that remember everything: EMA, RMA and pandas' {@code ewm}. */
final class SlowAverages {
    private SlowAverages() {}

    /**
     * Seed = mean of the first n valid values at the n-th of them; then p + a (x - p) with a = 2 /
     * (n + 1).
     */
    static double[] ema(double[] x, int n) {
        double a = 2.0 / (n + 1);
        return seeded(x, n, (p, v) -> p + a * (v - p));
    }

    /** Seed as for the EMA; then (p (n - 1) + x) / n. */
    static double[] rma(double[] x, int n) {
        return seeded(x, n, (p, v) -> (p * (n - 1) + v) / n);
    }

    private interface Step {
        double next(double previous, double value);
    }

    /**
     * A missing value gives a missing value on its bar and changes nothing (semantics: NaN in a
     * recurrence).
     */
    private static double[] seeded(double[] x, int n, Step step) {
        double[] out = new double[x.length];
        double sum = 0;
        double average = 0;
        int valid = 0;
        for (int t = 0; t < x.length; t++) {
            out[t] = Double.NaN;
            if (x[t] != x[t]) {
                continue;
            }
            valid++;
            if (valid <= n) {
                sum += x[t];
                average = sum / n;
            } else {
                average = step.next(average, x[t]);
            }
            if (valid >= n) {
                out[t] = average;
            }
        }
        return out;
    }

    /**
     * pandas' {@code ewm(alpha, adjust, min_periods, ignore_na).mean()}, by the weights of its user
     * guide.
     *
     * <p>adjust: at bar t the value of bar i weighs (1-alpha)^(distance), where the distance counts
     * all bars between (ignore_na false) or only the valid ones. Not adjust: y = ((1-alpha)^k y' +
     * alpha x) / ((1-alpha)^k + alpha), with k bars since the last valid one (1 with ignore_na); k
     * = 1 makes it the plain recurrence. A missing value repeats the last average; at least one
     * valid value is needed, and {@code minPeriods} of them.
     */
    static double[] ewm(
            double[] x, double alpha, boolean adjust, int minPeriods, boolean ignoreNa) {
        double[] out = new double[x.length];
        int valid = 0;
        for (int t = 0; t < x.length; t++) {
            valid += x[t] == x[t] ? 1 : 0;
            double value =
                    adjust ? weighted(x, t, alpha, ignoreNa) : recursive(x, t, alpha, ignoreNa);
            out[t] = valid >= Math.max(1, minPeriods) ? value : Double.NaN;
        }
        return out;
    }

    private static double weighted(double[] x, int bar, double alpha, boolean ignoreNa) {
        int t = bar;
        while (t > 0 && x[t] != x[t]) {
            t--;
        }
        double weight = 1;
        double total = 0;
        double weights = 0;
        for (int i = t; i >= 0; i--) {
            if (x[i] == x[i]) {
                total += weight * x[i];
                weights += weight;
            }
            if (x[i] == x[i] || !ignoreNa) {
                weight *= 1 - alpha;
            }
        }
        return total / weights;
    }

    private static double recursive(double[] x, int until, double alpha, boolean ignoreNa) {
        double average = Double.NaN;
        double old = 1;
        for (int t = 0; t <= until; t++) {
            boolean missing = x[t] != x[t];
            if (average != average) {
                average = x[t];
            } else if (!missing) {
                old *= 1 - alpha;
                average = (old * average + alpha * x[t]) / (old + alpha);
                old = 1;
            } else if (!ignoreNa) {
                old *= 1 - alpha;
            }
        }
        return average;
    }
}
