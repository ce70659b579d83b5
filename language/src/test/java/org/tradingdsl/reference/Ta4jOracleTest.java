// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.CMOIndicator;
import org.ta4j.core.indicators.adx.ADXIndicator;
import org.ta4j.core.indicators.averages.HMAIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelMiddleIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuKijunSenIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuSenkouSpanAIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuSenkouSpanBIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuTenkanSenIndicator;
import org.ta4j.core.indicators.supertrend.SuperTrendIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.Num;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Indicators that TA-Lib does not have, or has by another convention, against ta4j on real prices.
 * ta4j starts averages with the first value and shows windows that are not full yet, so each is
 * compared from the bar on which that is over: with the first full window, or once a seed weighs
 * less than the tolerance.
 */
class Ta4jOracleTest {
    /** Bars after which the first value of Wilder's average over 14 bars weighs below 1e-13. */
    private static final int FORGOTTEN = 800;

    @TempDir static Path folder;

    private record Oracle(int from, Function<BarSeries, Indicator<Num>> indicator) {}

    private static final Map<String, Oracle> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put(
                "supertrend(3, 10).line",
                new Oracle(FORGOTTEN, s -> new SuperTrendIndicator(s, 10, 3.0)));
        PROGRAMS.put("dmi(14, 14).adx", new Oracle(FORGOTTEN, s -> new ADXIndicator(s, 14, 14)));
        PROGRAMS.put("cmo(close, 14)", new Oracle(14, s -> new CMOIndicator(close(s), 14)));
        PROGRAMS.put("hma(close, 20)", new Oracle(22, s -> new HMAIndicator(close(s), 20)));
        PROGRAMS.put(
                "donchian(20).middle",
                new Oracle(19, s -> new DonchianChannelMiddleIndicator(s, 20)));
        PROGRAMS.put(
                "ichimoku().conversion", new Oracle(8, s -> new IchimokuTenkanSenIndicator(s, 9)));
        PROGRAMS.put("ichimoku().base", new Oracle(25, s -> new IchimokuKijunSenIndicator(s, 26)));
        PROGRAMS.put(
                "ichimoku().span_a",
                new Oracle(
                        50,
                        s ->
                                new IchimokuSenkouSpanAIndicator(
                                        s,
                                        new IchimokuTenkanSenIndicator(s, 9),
                                        new IchimokuKijunSenIndicator(s, 26),
                                        26)));
        PROGRAMS.put(
                "ichimoku().span_b",
                new Oracle(76, s -> new IchimokuSenkouSpanBIndicator(s, 52, 26)));
    }

    private static Indicator<Num> close(BarSeries series) {
        return new ClosePriceIndicator(series);
    }

    private static BarSeries bars(TestTicker ticker) {
        BarSeries series =
                new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
        for (int t = 0; t < ticker.bars(); t++) {
            series.barBuilder()
                    .timePeriod(Duration.ofDays(1))
                    .endTime(Instant.EPOCH.plusNanos(ticker.ts()[t]))
                    .openPrice(ticker.column("open")[t])
                    .highPrice(ticker.column("high")[t])
                    .lowPrice(ticker.column("low")[t])
                    .closePrice(ticker.column("close")[t])
                    .volume(ticker.column("volume")[t])
                    .add();
        }
        return series;
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTa4j() {
        TestTicker ticker = RealPrices.read(RealPrices.folder(), folder).getFirst();
        BarSeries series = bars(ticker);
        return PROGRAMS.entrySet().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.getKey(),
                                        () -> check(e.getKey(), e.getValue(), ticker, series)));
    }

    private static void check(String text, Oracle oracle, TestTicker ticker, BarSeries series) {
        Lowered.Series program = (Lowered.Series) Program.parse(text, "test").lower(Map.of());
        PlanHarness.Knobs knobs = new PlanHarness.Knobs(8, 512, 18, false, false, 1, 0);
        double[] ours =
                PlanHarness.run(List.copyOf(program.outputs().values()), List.of(ticker), knobs)[0][
                        0];
        Indicator<Num> indicator = oracle.indicator.apply(series);
        int compared = ticker.bars() - oracle.from;
        double[] expected = new double[compared];
        double[] actual = new double[compared];
        for (int i = 0; i < compared; i++) {
            expected[i] = indicator.getValue(oracle.from + i).doubleValue();
            actual[i] = ours[oracle.from + i];
        }
        Csv.assertClose(text, actual, expected, 1e-10);
    }
}
