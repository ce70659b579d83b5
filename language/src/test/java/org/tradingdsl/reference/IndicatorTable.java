// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The prelude's indicators as a user writes them, each with its slow meaning over one ticker. */
final class IndicatorTable {
    static final Map<String, Function<TestTicker, double[]>> PROGRAMS = new LinkedHashMap<>();

    static {
        for (int n : new int[] {1, 2, 14, 50}) {
            put("sma(close, %d)", n, t -> SlowIndicators.sma(t.column("close"), n));
            put("ema(close, %d)", n, t -> SlowIndicators.ema(t.column("close"), n));
            put("rma(close, %d)", n, t -> SlowIndicators.rma(t.column("close"), n));
            put("wma(close, %d)", n, t -> SlowIndicators.wma(t.column("close"), n));
            put("rsi(close, %d)", n, t -> SlowIndicators.rsi(t.column("close"), n));
            put(
                    "atr(%d)",
                    n,
                    t ->
                            SlowIndicators.atr(
                                    t.column("high"), t.column("low"), t.column("close"), n));
            put("roc(close, %d)", n, t -> SlowIndicators.roc(t.column("close"), n));
            put("momentum(close, %d)", n, t -> SlowIndicators.momentum(t.column("close"), n));
            put("highest(high, %d)", n, t -> SlowIndicators.highest(t.column("high"), n));
            put("lowest(low, %d)", n, t -> SlowIndicators.lowest(t.column("low"), n));
            put("stdev(close, %d)", n, t -> SlowIndicators.stdev(t.column("close"), n));
            put("zscore(close, %d)", n, t -> SlowIndicators.zscore(t.column("close"), n));
        }
        for (int n : new int[] {2, 10, 14}) {
            put("avgdev(close, %d)", n, t -> SlowWindows.avgdev(t.column("close"), n));
            put(
                    "cci(%d)",
                    n,
                    t ->
                            SlowIndicators.cci(
                                    t.column("high"), t.column("low"), t.column("close"), n));
            put(
                    "mfi(%d)",
                    n,
                    t ->
                            SlowIndicators.mfi(
                                    t.column("high"),
                                    t.column("low"),
                                    t.column("close"),
                                    t.column("volume"),
                                    n));
        }
        PROGRAMS.put("supertrend(1.5, 5).line", t -> trend(t).line());
        PROGRAMS.put("supertrend(1.5, 5).direction", t -> trend(t).direction());
        PROGRAMS.put(
                "true_range()",
                t ->
                        SlowIndicators.trueRange(
                                t.column("high"), t.column("low"), t.column("close")));
        PROGRAMS.put("macd(close, 12, 26, 9).line", t -> macd(t).line());
        PROGRAMS.put("macd(close, 12, 26, 9).signal", t -> macd(t).signal());
        PROGRAMS.put("macd(close, 12, 26, 9).hist", t -> macd(t).hist());
        PROGRAMS.put("bbands(close, 20, 2).upper", t -> bands(t).upper());
        PROGRAMS.put("bbands(close, 20, 2).middle", t -> bands(t).middle());
        PROGRAMS.put("bbands(close, 20, 2).lower", t -> bands(t).lower());
        PROGRAMS.put("stoch(14, 3, 5).k", t -> stoch(t).k());
        PROGRAMS.put("stoch(14, 3, 5).d", t -> stoch(t).d());
        PROGRAMS.put(
                "crossover(close, highest(high, 5).shift(1))",
                t ->
                        SlowOperators.numberOf(
                                SlowIndicators.crossover(
                                        t.column("close"),
                                        SlowOperators.shift(
                                                SlowIndicators.highest(t.column("high"), 5), 1))));
        PROGRAMS.put(
                "crossunder(close, open)",
                t ->
                        SlowOperators.numberOf(
                                SlowIndicators.crossunder(t.column("close"), t.column("open"))));
        PROGRAMS.put(
                "vwap()",
                t ->
                        SlowIndicators.vwap(
                                t.column("high"),
                                t.column("low"),
                                t.column("close"),
                                t.column("volume"),
                                SlowCalendar.days(t.ts())));
    }

    private static SlowIndicators.Trend trend(TestTicker t) {
        return SlowIndicators.supertrend(
                t.column("high"), t.column("low"), t.column("close"), 1.5, 5);
    }

    private static void put(String pattern, int n, Function<TestTicker, double[]> reference) {
        PROGRAMS.put(String.format(pattern, n), reference);
    }

    private static SlowIndicators.Macd macd(TestTicker t) {
        return SlowIndicators.macd(t.column("close"), 12, 26, 9);
    }

    private static SlowIndicators.Bands bands(TestTicker t) {
        return SlowIndicators.bbands(t.column("close"), 20, 2);
    }

    private static SlowIndicators.Stochastic stoch(TestTicker t) {
        return SlowIndicators.stoch(t.column("high"), t.column("low"), t.column("close"), 14, 3, 5);
    }

    private IndicatorTable() {}
}
