// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import com.tictactec.ta.lib.Core;
import com.tictactec.ta.lib.MAType;
import com.tictactec.ta.lib.MInteger;
import com.tictactec.ta.lib.RetCode;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The slow indicators against TA-Lib's Java port, where the semantics page says that both follow
 * one convention.
 */
class TaLibOracleTest {
    private static final int BARS = 700;
    private static final double TOLERANCE = 1e-9;

    private final Core talib = new Core();
    private final double[] high = new double[BARS];
    private final double[] low = new double[BARS];
    private final double[] close = new double[BARS];

    TaLibOracleTest() {
        SplittableRandom random = new SplittableRandom(11);
        double price = 50;
        for (int t = 0; t < BARS; t++) {
            double open = price;
            price *= Math.exp(0.02 * random.nextGaussian());
            close[t] = price;
            high[t] = Math.max(open, price) * (1 + 0.01 * random.nextDouble());
            low[t] = Math.min(open, price) * (1 - 0.01 * random.nextDouble());
        }
    }

    private interface Call {
        RetCode run(MInteger begin, MInteger count, double[] out);
    }

    /** Runs a function over all bars and puts its values on their bars, NaN before. */
    private static double[] aligned(Call call) {
        MInteger begin = new MInteger();
        MInteger count = new MInteger();
        double[] packed = new double[BARS];
        RetCode code = call.run(begin, count, packed);
        if (code != RetCode.Success) {
            throw new AssertionError(code);
        }
        double[] out = new double[BARS];
        Arrays.fill(out, Double.NaN);
        System.arraycopy(packed, 0, out, begin.value, count.value);
        return out;
    }

    @Test
    void averages() {
        for (int n : new int[] {2, 5, 14, 50, 200}) {
            int end = BARS - 1;
            Csv.assertClose(
                    "sma",
                    SlowIndicators.sma(close, n),
                    aligned((b, c, o) -> talib.sma(0, end, close, n, b, c, o)),
                    TOLERANCE);
            Csv.assertClose(
                    "ema",
                    SlowIndicators.ema(close, n),
                    aligned((b, c, o) -> talib.ema(0, end, close, n, b, c, o)),
                    TOLERANCE);
            Csv.assertClose(
                    "wma",
                    SlowIndicators.wma(close, n),
                    aligned((b, c, o) -> talib.wma(0, end, close, n, b, c, o)),
                    TOLERANCE);
            Csv.assertClose(
                    "highest",
                    SlowIndicators.highest(close, n),
                    aligned((b, c, o) -> talib.max(0, end, close, n, b, c, o)),
                    0);
            Csv.assertClose(
                    "lowest",
                    SlowIndicators.lowest(close, n),
                    aligned((b, c, o) -> talib.min(0, end, close, n, b, c, o)),
                    0);
            // TA-Lib's one-pass variance cancels: its deviation has about seven digits here.
            Csv.assertClose(
                    "stdev",
                    SlowIndicators.stdev(close, n),
                    aligned((b, c, o) -> talib.stdDev(0, end, close, n, 1, b, c, o)),
                    1e-6);
        }
    }

    @Test
    void oscillators() {
        int end = BARS - 1;
        for (int n : new int[] {2, 5, 14, 50}) {
            Csv.assertClose(
                    "rsi",
                    SlowIndicators.rsi(close, n),
                    aligned((b, c, o) -> talib.rsi(0, end, close, n, b, c, o)),
                    TOLERANCE);
            Csv.assertClose(
                    "roc",
                    SlowIndicators.roc(close, n),
                    aligned((b, c, o) -> talib.roc(0, end, close, n, b, c, o)),
                    TOLERANCE);
            Csv.assertClose(
                    "momentum",
                    SlowIndicators.momentum(close, n),
                    aligned((b, c, o) -> talib.mom(0, end, close, n, b, c, o)),
                    TOLERANCE);
        }
        SlowIndicators.Stochastic stoch = SlowIndicators.stoch(high, low, close, 14, 3, 5);
        double[] d =
                aligned(
                        (b, c, o) ->
                                talib.stoch(
                                        0,
                                        end,
                                        high,
                                        low,
                                        close,
                                        14,
                                        3,
                                        MAType.Sma,
                                        5,
                                        MAType.Sma,
                                        b,
                                        c,
                                        new double[BARS],
                                        o));
        Csv.assertClose("stoch.d", stoch.d(), d, TOLERANCE);
        double[] k =
                aligned(
                        (b, c, o) ->
                                talib.stoch(
                                        0,
                                        end,
                                        high,
                                        low,
                                        close,
                                        14,
                                        3,
                                        MAType.Sma,
                                        5,
                                        MAType.Sma,
                                        b,
                                        c,
                                        o,
                                        new double[BARS]));
        // TA-Lib shows both lines from the first bar of the slower one on.
        Csv.assertClose(
                "stoch.k",
                Arrays.copyOfRange(stoch.k(), 19, BARS),
                Arrays.copyOfRange(k, 19, BARS),
                TOLERANCE);
    }

    @Test
    void bandsAndRanges() {
        int end = BARS - 1;
        SlowIndicators.Bands bands = SlowIndicators.bbands(close, 20, 2);
        double[] none = new double[BARS];
        double[] upper =
                aligned(
                        (b, c, o) ->
                                talib.bbands(
                                        0,
                                        end,
                                        close,
                                        20,
                                        2,
                                        2,
                                        MAType.Sma,
                                        b,
                                        c,
                                        o,
                                        none.clone(),
                                        none.clone()));
        double[] lower =
                aligned(
                        (b, c, o) ->
                                talib.bbands(
                                        0,
                                        end,
                                        close,
                                        20,
                                        2,
                                        2,
                                        MAType.Sma,
                                        b,
                                        c,
                                        none.clone(),
                                        none.clone(),
                                        o));
        Csv.assertClose("upper", bands.upper(), upper, 1e-7);
        Csv.assertClose("lower", bands.lower(), lower, 1e-7);

        double[] range = aligned((b, c, o) -> talib.trueRange(0, end, high, low, close, b, c, o));
        double[] mine = SlowIndicators.trueRange(high, low, close);
        // TA-Lib has no first bar; here it is high - low.
        Csv.assertClose(
                "true_range",
                Arrays.copyOfRange(mine, 1, BARS),
                Arrays.copyOfRange(range, 1, BARS),
                0);
        // TA-Lib's ATR is the RMA of the ranges from bar 1 on (flavor "talib").
        double[] fromOne = mine.clone();
        fromOne[0] = Double.NaN;
        Csv.assertClose(
                "atr",
                SlowIndicators.rma(fromOne, 14),
                aligned((b, c, o) -> talib.atr(0, end, high, low, close, 14, b, c, o)),
                TOLERANCE);
    }

    @Test
    void macdAgreesOnceTheSeedsAreForgotten() {
        // TA-Lib seeds both averages at the slow start, so lines meet only as the seeds' weight
        // decays.
        int end = BARS - 1;
        SlowIndicators.Macd macd = SlowIndicators.macd(close, 12, 26, 9);
        double[] spare = new double[BARS];
        double[] line =
                aligned(
                        (b, c, o) ->
                                talib.macd(
                                        0,
                                        end,
                                        close,
                                        12,
                                        26,
                                        9,
                                        b,
                                        c,
                                        o,
                                        spare.clone(),
                                        spare.clone()));
        double[] hist =
                aligned(
                        (b, c, o) ->
                                talib.macd(
                                        0,
                                        end,
                                        close,
                                        12,
                                        26,
                                        9,
                                        b,
                                        c,
                                        spare.clone(),
                                        spare.clone(),
                                        o));
        Csv.assertClose(
                "macd",
                Arrays.copyOfRange(macd.line(), 400, BARS),
                Arrays.copyOfRange(line, 400, BARS),
                TOLERANCE);
        Csv.assertClose(
                "hist",
                Arrays.copyOfRange(macd.hist(), 400, BARS),
                Arrays.copyOfRange(hist, 400, BARS),
                TOLERANCE);
    }
}
