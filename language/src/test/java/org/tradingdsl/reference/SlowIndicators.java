// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.tradingdsl.reference.SlowOperators.map;
import static org.tradingdsl.reference.SlowOperators.shift;

/**
 * The named indicators straight from their formulas (semantics page; flavor "tradingview" unless a
 * method says otherwise). Each array is one ticker's column, oldest bar first; NaN is missing.
 */
final class SlowIndicators {
    private SlowIndicators() {}

    static double[] sma(double[] x, int n) {
        return SlowWindows.mean(x, n, n);
    }

    static double[] ema(double[] x, int n) {
        return SlowAverages.ema(x, n);
    }

    static double[] rma(double[] x, int n) {
        return SlowAverages.rma(x, n);
    }

    static double[] wma(double[] x, int n) {
        return SlowWindows.wma(x, n);
    }

    /**
     * Wilder's averages of gains and losses, seeded by the SMA of the first n changes; 100 when
     * there are no losses.
     */
    static double[] rsi(double[] x, int n) {
        double[] change = map(x, shift(x, 1), (now, before) -> now - before);
        double[] up = SlowAverages.rma(map(change, d -> d > 0 ? d : d == d ? 0 : d), n);
        double[] down = SlowAverages.rma(map(change, d -> d < 0 ? -d : d == d ? 0 : d), n);
        return map(up, down, (g, l) -> l == 0 ? 100 : 100 - 100 / (1 + g / l));
    }

    /**
     * The largest of high - low, |high - close'|, |low - close'|; high - low where there is no
     * close' before (the first bar, and a bar after a missing close: Pine's {@code ta.tr(true)}).
     */
    static double[] trueRange(double[] high, double[] low, double[] close) {
        double[] out = new double[high.length];
        for (int t = 0; t < high.length; t++) {
            double range = high[t] - low[t];
            if (t > 0 && close[t - 1] == close[t - 1]) {
                double above = Math.abs(high[t] - close[t - 1]);
                double below = Math.abs(low[t] - close[t - 1]);
                range = SlowOperators.max(range, SlowOperators.max(above, below));
            }
            out[t] = range;
        }
        return out;
    }

    static double[] atr(double[] high, double[] low, double[] close, int n) {
        return SlowAverages.rma(trueRange(high, low, close), n);
    }

    /** Line, signal, histogram. */
    record Macd(double[] line, double[] signal, double[] hist) {}

    static Macd macd(double[] x, int fast, int slow, int signal) {
        double[] line = map(ema(x, fast), ema(x, slow), (f, s) -> f - s);
        double[] smoothed = ema(line, signal);
        return new Macd(line, smoothed, map(line, smoothed, (l, s) -> l - s));
    }

    /** Upper, middle, lower band. */
    record Bands(double[] upper, double[] middle, double[] lower) {}

    /** Population deviation (ddof 0). */
    static Bands bbands(double[] x, int n, double width) {
        double[] middle = sma(x, n);
        double[] sigma = stdev(x, n);
        return new Bands(
                map(middle, sigma, (m, s) -> m + width * s),
                middle,
                map(middle, sigma, (m, s) -> m - width * s));
    }

    /** The two lines of the stochastic oscillator. */
    record Stochastic(double[] k, double[] d) {}

    /**
     * 100 (close - lowest low) / (highest high - lowest low), NaN on a flat range, smoothed by
     * SMAs.
     */
    static Stochastic stoch(double[] high, double[] low, double[] close, int n, int smooth, int d) {
        double[] top = highest(high, n);
        double[] bottom = lowest(low, n);
        double[] raw = new double[close.length];
        for (int t = 0; t < close.length; t++) {
            double range = top[t] - bottom[t];
            raw[t] = range == 0 ? Double.NaN : 100 * (close[t] - bottom[t]) / range;
        }
        double[] k = sma(raw, smooth);
        return new Stochastic(k, sma(k, d));
    }

    /** The change over n bars, in percent. */
    static double[] roc(double[] x, int n) {
        return map(x, shift(x, n), (now, before) -> 100 * (now - before) / before);
    }

    static double[] momentum(double[] x, int n) {
        return map(x, shift(x, n), (now, before) -> now - before);
    }

    static double[] highest(double[] x, int n) {
        return SlowWindows.max(x, n, n);
    }

    static double[] lowest(double[] x, int n) {
        return SlowWindows.min(x, n, n);
    }

    /** Population deviation (ddof 0). */
    static double[] stdev(double[] x, int n) {
        return SlowWindows.std(x, n, n, 0);
    }

    /** NaN when the deviation is 0. */
    static double[] zscore(double[] x, int n) {
        double[] mean = sma(x, n);
        double[] sigma = stdev(x, n);
        double[] out = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            out[t] = sigma[t] == 0 ? Double.NaN : (x[t] - mean[t]) / sigma[t];
        }
        return out;
    }

    /** a > b at t and a <= b at t-1, all four valid. */
    static boolean[] crossover(double[] a, double[] b) {
        boolean[] out = new boolean[a.length];
        for (int t = 1; t < a.length; t++) {
            out[t] = a[t] > b[t] && a[t - 1] <= b[t - 1];
        }
        return out;
    }

    static boolean[] crossunder(double[] a, double[] b) {
        return crossover(b, a);
    }

    /**
     * sum(hlc3 x volume) / sum(volume) since the first bar of the UTC date; a bar with a missing
     * part counts nowhere.
     */
    static double[] vwap(double[] high, double[] low, double[] close, double[] volume, long[] day) {
        double[] out = new double[close.length];
        for (int t = 0; t < close.length; t++) {
            double money = 0;
            double shares = 0;
            for (int i = t; i >= 0 && day[i] == day[t]; i--) {
                double flow = (high[i] + low[i] + close[i]) / 3 * volume[i];
                if (flow == flow) {
                    money += flow;
                    shares += volume[i];
                }
            }
            double own = (high[t] + low[t] + close[t]) / 3 * volume[t];
            out[t] = own == own ? money / shares : Double.NaN;
        }
        return out;
    }
}
