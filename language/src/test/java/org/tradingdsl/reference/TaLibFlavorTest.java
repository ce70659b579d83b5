// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tictactec.ta.lib.Core;
import com.tictactec.ta.lib.MAType;
import com.tictactec.ta.lib.MInteger;
import com.tictactec.ta.lib.RetCode;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The prelude against TA-Lib's own Java port, on real prices: what both define alike, and the
 * flavor that follows TA-Lib.
 */
class TaLibFlavorTest {
    private static final Core TALIB = new Core();

    @TempDir static Path folder;

    /** A TA-Lib function over all bars of a ticker. */
    private interface Oracle {
        RetCode run(TestTicker ticker, int last, MInteger begin, MInteger count, double[] out);
    }

    /** The same of one column. */
    private interface OfColumn {
        RetCode run(int last, double[] values, MInteger begin, MInteger count, double[] out);
    }

    /** The same of highs, lows and closes. */
    private interface OfBars {
        RetCode run(
                int last,
                double[] high,
                double[] low,
                double[] close,
                MInteger begin,
                MInteger count,
                double[] out);
    }

    private static final Map<String, Oracle> PROGRAMS = new LinkedHashMap<>();

    static {
        of("close", "sma(close, 50)", (e, x, b, c, o) -> TALIB.sma(0, e, x, 50, b, c, o));
        of("close", "ema(close, 20)", (e, x, b, c, o) -> TALIB.ema(0, e, x, 20, b, c, o));
        of("close", "wma(close, 20)", (e, x, b, c, o) -> TALIB.wma(0, e, x, 20, b, c, o));
        of("close", "roc(close, 10)", (e, x, b, c, o) -> TALIB.roc(0, e, x, 10, b, c, o));
        of("close", "momentum(close, 10)", (e, x, b, c, o) -> TALIB.mom(0, e, x, 10, b, c, o));
        of("high", "highest(high, 20)", (e, x, b, c, o) -> TALIB.max(0, e, x, 20, b, c, o));
        of("close", "rsi(close, 14)", (e, x, b, c, o) -> TALIB.rsi(0, e, x, 14, b, c, o));
        of(
                "close",
                "rsi(close, 14, flavor=\"talib\")",
                (e, x, b, c, o) -> TALIB.rsi(0, e, x, 14, b, c, o));
        ofBars(
                "true_range(flavor=\"talib\")",
                (e, h, l, x, b, c, o) -> TALIB.trueRange(0, e, h, l, x, b, c, o));
        ofBars(
                "atr(14, flavor=\"talib\")",
                (e, h, l, x, b, c, o) -> TALIB.atr(0, e, h, l, x, 14, b, c, o));
        of("close", "dema(close, 10)", (e, x, b, c, o) -> TALIB.dema(0, e, x, 10, b, c, o));
        of("close", "tema(close, 10)", (e, x, b, c, o) -> TALIB.tema(0, e, x, 10, b, c, o));
        of("close", "trix(close, 15)", (e, x, b, c, o) -> TALIB.trix(0, e, x, 15, b, c, o));
        of(
                "close",
                "apo(close, 12, 26, average=\"sma\")",
                (e, x, b, c, o) -> TALIB.apo(0, e, x, 12, 26, MAType.Sma, b, c, o));
        of(
                "close",
                "ppo(close, 12, 26, average=\"sma\").line",
                (e, x, b, c, o) -> TALIB.ppo(0, e, x, 12, 26, MAType.Sma, b, c, o));
        ofBars(
                "dmi(14, 14, flavor=\"talib\").plus",
                (e, h, l, x, b, c, o) -> TALIB.plusDI(0, e, h, l, x, 14, b, c, o));
        ofBars(
                "dmi(14, 14, flavor=\"talib\").minus",
                (e, h, l, x, b, c, o) -> TALIB.minusDI(0, e, h, l, x, 14, b, c, o));
        ofBars(
                "adx(14, flavor=\"talib\")",
                (e, h, l, x, b, c, o) -> TALIB.adx(0, e, h, l, x, 14, b, c, o));
        of(
                "close",
                "cmo(close, 14, flavor=\"talib\")",
                (e, x, b, c, o) -> TALIB.cmo(0, e, x, 14, b, c, o));
        ofBars(
                "ultosc(7, 14, 28)",
                (e, h, l, x, b, c, o) -> TALIB.ultOsc(0, e, h, l, x, 7, 14, 28, b, c, o));
        ofBars(
                "natr(14, flavor=\"talib\")",
                (e, h, l, x, b, c, o) -> TALIB.natr(0, e, h, l, x, 14, b, c, o));
        of(
                "close",
                "linearreg(close, 14)",
                (e, x, b, c, o) -> TALIB.linearReg(0, e, x, 14, b, c, o));
        of("close", "linearreg(close, 14, -1)", (e, x, b, c, o) -> TALIB.tsf(0, e, x, 14, b, c, o));
        of(
                "close",
                "linearreg_slope(close, 14)",
                (e, x, b, c, o) -> TALIB.linearRegSlope(0, e, x, 14, b, c, o));
        ofBars("cci(20)", (e, h, l, x, b, c, o) -> TALIB.cci(0, e, h, l, x, 20, b, c, o));
        ofBars("aroon(25).osc", (e, h, l, x, b, c, o) -> TALIB.aroonOsc(0, e, h, l, 25, b, c, o));
        for (int line = 0; line < 3; line++) {
            int wanted = line;
            PROGRAMS.put(
                    "macd(close, 12, 26, 9, flavor=\"talib\")."
                            + List.of("line", "signal", "hist").get(line),
                    (t, e, b, c, o) -> macd(t, e, b, c, o, wanted));
        }
    }

    private static void of(String column, String text, OfColumn oracle) {
        PROGRAMS.put(text, (t, e, b, c, o) -> oracle.run(e, t.column(column), b, c, o));
    }

    private static void ofBars(String text, OfBars oracle) {
        PROGRAMS.put(
                text,
                (t, e, b, c, o) ->
                        oracle.run(
                                e, t.column("high"), t.column("low"), t.column("close"), b, c, o));
    }

    private static RetCode macd(
            TestTicker t, int last, MInteger begin, MInteger count, double[] out, int wanted) {
        double[][] lines = {new double[last + 1], new double[last + 1], new double[last + 1]};
        lines[wanted] = out;
        return TALIB.macd(
                0, last, t.column("close"), 12, 26, 9, begin, count, lines[0], lines[1], lines[2]);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTaLib() {
        List<TestTicker> market = RealPrices.read(RealPrices.folder(), folder);
        return PROGRAMS.keySet().stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> check(text, market)));
    }

    private static void check(String text, List<TestTicker> market) {
        Lowered.Series series = (Lowered.Series) Program.parse(text, "test").lower(Map.of());
        PlanHarness.Knobs knobs = new PlanHarness.Knobs(8, 512, 18, false, false, 8, 0);
        double[][][] values =
                PlanHarness.run(List.copyOf(series.outputs().values()), market, knobs);
        for (int k = 0; k < market.size(); k++) {
            TestTicker ticker = market.get(k);
            MInteger begin = new MInteger();
            MInteger count = new MInteger();
            double[] packed = new double[ticker.bars()];
            assertThat(PROGRAMS.get(text).run(ticker, ticker.bars() - 1, begin, count, packed))
                    .isEqualTo(RetCode.Success);
            // TA-Lib's MACD shows all lines from the first bar of the slowest one on.
            int from = text.startsWith("macd") ? begin.value : 0;
            double[] expected = new double[ticker.bars()];
            Arrays.fill(expected, Double.NaN);
            System.arraycopy(packed, 0, expected, begin.value, count.value);
            Csv.assertClose(
                    text + " of " + ticker.name(),
                    Arrays.copyOfRange(values[k][0], from, ticker.bars()),
                    Arrays.copyOfRange(expected, from, ticker.bars()),
                    1e-10);
        }
    }
}
