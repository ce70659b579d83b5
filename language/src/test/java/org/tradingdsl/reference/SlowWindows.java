// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Rolling operators by their definition: for each bar the valid values of the last n rows are
 * collected and computed from afresh. Sums and moments of finite values are exact rationals rounded
 * once, so nothing here can drift or cancel.
 *
 * <p>pandas' rules: the window of bar t is rows t-n+1..t, as far as they exist; NaN is skipped; the
 * result is NaN while fewer than {@code minPeriods} values are valid.
 */
final class SlowWindows {
    private static final MathContext DIGITS = new MathContext(60);

    private SlowWindows() {}

    /** A figure of the valid values of one window, oldest first. */
    interface Figure {
        double of(List<Double> valid);
    }

    static double[] rolling(double[] x, int n, int minPeriods, Figure figure) {
        double[] out = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            List<Double> valid = new ArrayList<>();
            for (int i = Math.max(0, t - n + 1); i <= t; i++) {
                if (x[i] == x[i]) {
                    valid.add(x[i]);
                }
            }
            out[t] = valid.size() < minPeriods ? Double.NaN : figure.of(valid);
        }
        return out;
    }

    static double[] sum(double[] x, int n, int minPeriods) {
        return rolling(x, n, minPeriods, SlowWindows::sum);
    }

    static double[] mean(double[] x, int n, int minPeriods) {
        return rolling(x, n, minPeriods, SlowWindows::mean);
    }

    static double[] var(double[] x, int n, int minPeriods, int ddof) {
        return rolling(x, n, minPeriods, v -> var(v, ddof));
    }

    static double[] std(double[] x, int n, int minPeriods, int ddof) {
        return rolling(x, n, minPeriods, v -> Math.sqrt(var(v, ddof)));
    }

    static double[] min(double[] x, int n, int minPeriods) {
        return rolling(x, n, minPeriods, v -> v.stream().reduce(Math::min).orElse(Double.NaN));
    }

    static double[] max(double[] x, int n, int minPeriods) {
        return rolling(x, n, minPeriods, v -> v.stream().reduce(Math::max).orElse(Double.NaN));
    }

    /** The mean distance from the mean, by distances from the newest row, from the oldest on. */
    static double[] avgdev(double[] x, int n) {
        double[] out = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            double sum = t < n - 1 ? Double.NaN : 0;
            for (int i = Math.max(0, t - n + 1); i <= t; i++) {
                sum += x[i] - x[t];
            }
            double distances = 0;
            for (int i = Math.max(0, t - n + 1); i <= t; i++) {
                distances += Math.abs(x[i] - x[t] - sum / n);
            }
            out[t] = distances / n;
        }
        return out;
    }

    /**
     * Minus the bars since the largest (sign 1) or smallest (sign -1) row, the newest of equals.
     */
    static double[] bestBars(double[] x, int n, int sign) {
        double[] out = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            int best = t;
            boolean complete = t >= n - 1;
            for (int i = t; i > t - n && i >= 0; i--) {
                complete &= !Double.isNaN(x[i]);
                best = sign * x[i] > sign * x[best] ? i : best;
            }
            out[t] = complete ? best - t : Double.NaN;
        }
        return out;
    }

    /**
     * Weights 1..n, the newest weighing most; NaN while one of the last n rows is missing or does
     * not exist.
     */
    static double[] wma(double[] x, int n) {
        return rolling(
                x,
                n,
                n,
                v -> {
                    if (!allFinite(v)) {
                        double total = 0;
                        for (int i = 0; i < n; i++) {
                            total += (i + 1) * v.get(i);
                        }
                        return total;
                    }
                    BigDecimal total = BigDecimal.ZERO;
                    for (int i = 0; i < n; i++) {
                        total =
                                total.add(
                                        new BigDecimal(v.get(i))
                                                .multiply(BigDecimal.valueOf(i + 1L)));
                    }
                    return total.divide(BigDecimal.valueOf(n * (n + 1L) / 2), DIGITS).doubleValue();
                });
    }

    private static boolean allFinite(List<Double> v) {
        return v.stream().allMatch(Double::isFinite);
    }

    private static BigDecimal exactSum(List<Double> v) {
        return v.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double sum(List<Double> v) {
        if (!allFinite(v)) {
            return v.stream().reduce(0.0, Double::sum);
        }
        return exactSum(v).doubleValue();
    }

    private static double mean(List<Double> v) {
        if (v.isEmpty() || !allFinite(v)) {
            return sum(v) / v.size();
        }
        return exactSum(v).divide(BigDecimal.valueOf(v.size()), DIGITS).doubleValue();
    }

    /**
     * (sum of squares - square of the sum / count) / (count - ddof), exactly; NaN when count does
     * not exceed ddof.
     */
    private static double var(List<Double> v, int ddof) {
        int count = v.size();
        if (count <= ddof || !allFinite(v)) {
            return Double.NaN;
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (double each : v) {
            squares = squares.add(new BigDecimal(each).pow(2));
        }
        BigDecimal n = BigDecimal.valueOf(count);
        BigDecimal spread = squares.multiply(n).subtract(exactSum(v).pow(2));
        return spread.divide(n.multiply(BigDecimal.valueOf(count - ddof)), DIGITS).doubleValue();
    }
}
