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

    /**
     * 100 - 100 / (1 + up / down) over the money of the last n bars whose typical price rose and
     * fell; missing while a change or a bar's money is.
     */
    static double[] mfi(double[] high, double[] low, double[] close, double[] volume, int n) {
        double[] out = new double[close.length];
        for (int t = 0; t < close.length; t++) {
            double up = t < n ? Double.NaN : 0;
            double down = 0;
            for (int i = Math.max(1, t - n + 1); i <= t; i++) {
                double price = (high[i] + low[i] + close[i]) / 3;
                double change = price - (high[i - 1] + low[i - 1] + close[i - 1]) / 3;
                double money = price * volume[i];
                up += change != change || money != money ? Double.NaN : change > 0 ? money : 0;
                down += change < 0 ? money : 0;
            }
            out[t] = up != up ? Double.NaN : down == 0 ? 100 : 100 - 100 / (1 + up / down);
        }
        return out;
    }

    /** How far the typical price is from its mean, in 0.015 mean deviations; NaN for equal ones. */
    static double[] cci(double[] high, double[] low, double[] close, int n) {
        double[] price = new double[close.length];
        for (int t = 0; t < close.length; t++) {
            price[t] = (high[t] + low[t] + close[t]) / 3;
        }
        double[] mean = sma(price, n);
        double[] deviation = SlowWindows.avgdev(price, n);
        double[] range = map(highest(price, n), lowest(price, n), (top, bottom) -> top - bottom);
        double[] out = new double[close.length];
        for (int t = 0; t < close.length; t++) {
            out[t] = range[t] == 0 ? Double.NaN : (price[t] - mean[t]) / (0.015 * deviation[t]);
        }
        return out;
    }

    /** Line and direction: -1 while prices rise. */
    record Trend(double[] line, double[] direction) {}

    /**
     * Pine's {@code ta.supertrend}, bar by bar: a band moves one way until the close before is
     * beyond it, the trend turns when the close is. A bar without a band changes nothing.
     */
    static Trend supertrend(double[] high, double[] low, double[] close, double factor, int n) {
        double[] range = atr(high, low, close, n);
        double[] line = new double[close.length];
        double[] direction = new double[close.length];
        double lower = Double.NaN;
        double upper = Double.NaN;
        boolean rises = false;
        for (int t = 0; t < close.length; t++) {
            double below = (high[t] + low[t]) / 2 - factor * range[t];
            double above = (high[t] + low[t]) / 2 + factor * range[t];
            line[t] = Double.NaN;
            direction[t] = Double.NaN;
            if (below == below) {
                boolean first = lower != lower;
                double before = t == 0 ? Double.NaN : close[t - 1];
                lower = first || below > lower || before < lower ? below : lower;
                upper = first || above < upper || before > upper ? above : upper;
                rises = !first && (rises || close[t] > upper) && !(close[t] < lower);
                line[t] = rises ? lower : upper;
                direction[t] = rises ? -1 : 1;
            }
        }
        return new Trend(line, direction);
    }
}
