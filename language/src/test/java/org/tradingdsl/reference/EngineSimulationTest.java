// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.RunResult;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * The simulation through the whole engine against the bar-by-bar one: fills, costs, gaps, windows,
 * trades and figures.
 */
class EngineSimulationTest {
    private static final double TOLERANCE = 1e-10;
    private static final Term.Pool POOL = new Term.Pool();
    private static final Term ENTRIES =
            POOL.of(Primitive.GT, List.of(POOL.column("enter"), POOL.number(0)));
    private static final Term EXITS =
            POOL.of(Primitive.GT, List.of(POOL.column("leave"), POOL.number(0)));
    private static final int[] LENGTHS = {700, 1, 2, 513, 40, 0, 64, 1200, 90, 5};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void agreesWithTheReference(int seed, @TempDir Path folder) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TestTicker> market = TestTicker.market(random, LENGTHS);
        SimulationSettings settings =
                new SimulationSettings(
                        seed % 2 == 0,
                        random.nextInt(3) == 0 ? 0 : 0.02 * random.nextDouble(),
                        random.nextInt(3) == 0
                                ? 0
                                : seed % 5 == 0 ? 60_000 : 30 * random.nextDouble(),
                        random.nextInt(3) == 0 ? 0 : 0.01 * random.nextDouble(),
                        random.nextInt(3) == 0 ? 1 : random.nextDouble(0.1, 1),
                        random.nextInt(2) == 0 ? 100_000 : 12_345.67,
                        random.nextInt(2) == 0 ? Double.NaN : 250);
        long[] times = market.get(0).ts();
        Long from = seed % 3 == 0 ? times[100] : null;
        // The last bar inside ends the window, or the instant after it.
        Long to = seed % 3 != 1 ? times[500] + seed % 2 : null;
        agree(folder, market, settings, from, to);
    }

    /** The sum of equities is added up in another way once it has grown beyond 2^50 quanta. */
    @Test
    void equityThatGrowsTenThousandfold(@TempDir Path folder) {
        List<TestTicker> market = TestTicker.market(new SplittableRandom(3), LENGTHS);
        for (TestTicker ticker : market) {
            for (String price : List.of("open", "close")) {
                double[] values = ticker.column(price);
                for (int t = 0; t < values.length; t++) {
                    values[t] *= Math.pow(1.022, t);
                }
            }
        }
        SimulationSettings settings =
                new SimulationSettings(false, 0, 0, 0, 1, 100_000, Double.NaN);
        RunResult result = agree(folder, market, settings, null, null);
        // The longest ticker.
        assertThat(result.metrics("T07").get("total_return")).isGreaterThan(1 << 15);
    }

    /**
     * Where the sum may not have had its place in 64 bits it is missing, and trades are counted.
     */
    @Test
    void anAggregateBeyondItsRangeIsMissing(@TempDir Path folder) {
        List<TestTicker> market = TestTicker.market(new SplittableRandom(3), 900);
        for (String price : List.of("open", "close")) {
            double[] values = market.getFirst().column(price);
            for (int t = 0; t < values.length; t++) {
                values[t] *= Math.pow(1.05, t);
            }
        }
        SimulationSettings settings =
                new SimulationSettings(false, 0, 0, 0, 1, 100_000, Double.NaN);
        RunResult result =
                new EngineHarness(folder, market)
                        .run(EngineHarness.backtest(ENTRIES, EXITS, settings));
        assertThat(result.metrics("T00").get("total_return")).isGreaterThan(1 << 27);
        assertThat(result.metrics(null).get("total_return")).isNaN();
        assertThat(result.metrics(null).get("max_drawdown")).isNaN();
        assertThat(result.metrics(null).get("final_equity")).isNaN();
        assertThat(result.metrics(null).get("trades"))
                .isEqualTo(result.metrics("T00").get("trades"))
                .isPositive();
    }

    /** An order whose whole budget is its fixed fee is not placed. */
    @Test
    void aBudgetThatIsJustTheFixedFee(@TempDir Path folder) {
        List<TestTicker> market = TestTicker.market(new SplittableRandom(4), 50);
        SimulationSettings settings =
                new SimulationSettings(false, 0, 1_000, 0, 0.01, 100_000, Double.NaN);
        RunResult result = agree(folder, market, settings, null, null);
        assertThat(result.metrics(null).get("trades")).isZero();
    }

    private static RunResult agree(
            Path folder, List<TestTicker> market, SimulationSettings settings, Long from, Long to) {
        RunResult result =
                new EngineHarness(folder, market)
                        .window(from, to)
                        .run(EngineHarness.backtest(ENTRIES, EXITS, settings));

        List<SlowMarket> windows = new ArrayList<>();
        List<SlowSimulator.Result> expected = new ArrayList<>();
        TreeSet<Long> union = new TreeSet<>();
        for (TestTicker ticker : market) {
            SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
            SlowMarket window =
                    ticker.signals(slow.booleans(ENTRIES), slow.booleans(EXITS))
                            .window(
                                    from == null ? Long.MIN_VALUE : from,
                                    to == null ? Long.MAX_VALUE : to);
            windows.add(window);
            expected.add(SlowSimulator.run(window, settings));
            for (long each : ticker.ts()) {
                // A ticker without bars in the window is left out.
                if (window.bars() > 0) {
                    union.add(each);
                }
            }
            double p = SlowCalendar.periodsPerYear(settings, ticker.ts());
            checkTicker(window, expected.getLast(), settings, p, result);
        }
        double p =
                SlowCalendar.periodsPerYear(
                        settings, union.stream().mapToLong(Long::longValue).toArray());
        SlowMetrics all = SlowAggregate.metrics(windows, expected, settings.initCash(), p);
        checkMetrics("aggregate", result.metrics(null), all);
        assertThat(result.digest()).isEqualTo(SlowDigest.of(result));
        return result;
    }

    private static void checkTicker(
            SlowMarket market,
            SlowSimulator.Result expected,
            SimulationSettings settings,
            double periodsPerYear,
            RunResult result) {
        String name = market.ticker() + " (" + market.bars() + " bars)";
        Map<String, RunResult.Column> equity = result.equity(market.ticker());
        assertThat(EngineHarness.longs(equity.get("ts"))).as(name).containsExactly(market.ts());
        Csv.assertClose(
                name + " equity",
                EngineHarness.numbers(equity.get("equity")),
                expected.equity(),
                TOLERANCE);
        Csv.assertClose(
                name + " position",
                EngineHarness.numbers(equity.get("position")),
                SlowOperators.numberOf(expected.position()),
                0);
        Csv.assertClose(
                name + " drawdown",
                EngineHarness.numbers(equity.get("drawdown")),
                expected.drawdown(),
                TOLERANCE);
        checkTrades(name, market, expected.trades(), result.trades(market.ticker()));
        checkMetrics(
                name,
                result.metrics(market.ticker()),
                SlowMetrics.of(expected, settings.initCash(), periodsPerYear));
    }

    private static void checkTrades(
            String name,
            SlowMarket market,
            List<SlowTrade> expected,
            Map<String, RunResult.Column> trades) {
        assertThat(trades.keySet())
                .containsExactly(
                        "ticker",
                        "side",
                        "entry_ts",
                        "entry_price",
                        "exit_ts",
                        "exit_price",
                        "units",
                        "fees",
                        "pnl",
                        "return",
                        "bars",
                        "exit_reason");
        assertThat(trades.get("entry_ts").length()).as(name + " trades").isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            SlowTrade trade = expected.get(i);
            String what = name + " trade " + i + " ";
            assertThat(trades.get("ticker").texts().get(i)).isEqualTo(market.ticker());
            assertThat(trades.get("side").texts().get(i)).isEqualTo("long");
            assertThat(EngineHarness.longs(trades.get("entry_ts"))[i])
                    .as(what)
                    .isEqualTo(market.ts()[trade.entryRow()]);
            assertThat(EngineHarness.longs(trades.get("exit_ts"))[i])
                    .as(what)
                    .isEqualTo(trade.open() ? Long.MIN_VALUE : market.ts()[trade.exitRow()]);
            assertThat(EngineHarness.longs(trades.get("bars"))[i]).as(what).isEqualTo(trade.bars());
            assertThat(trades.get("exit_reason").texts().get(i))
                    .as(what)
                    .isEqualTo(trade.open() ? "open" : "signal");
            check(what + "entry_price", trades, "entry_price", i, trade.entryPrice());
            check(what + "exit_price", trades, "exit_price", i, trade.exitPrice());
            check(what + "units", trades, "units", i, trade.units());
            check(what + "fees", trades, "fees", i, trade.fees());
            check(what + "pnl", trades, "pnl", i, trade.pnl());
            check(what + "return", trades, "return", i, trade.result());
        }
    }

    private static void check(
            String what,
            Map<String, RunResult.Column> trades,
            String column,
            int i,
            double expected) {
        double actual = EngineHarness.numbers(trades.get(column))[i];
        // A profit is a difference of large sums: its error is relative to them.
        double tolerance = column.equals("pnl") || column.equals("fees") ? 1e-6 : TOLERANCE;
        assertThat(Csv.close(actual, expected, tolerance))
                .as(what + ": " + actual + " instead of " + expected)
                .isTrue();
    }

    private static void checkMetrics(
            String name, Map<String, Double> actual, SlowMetrics expected) {
        Object[][] all = {
            {"bars", (double) expected.bars()},
            {"total_return", expected.totalReturn()},
            {"cagr", expected.cagr()},
            {"volatility", expected.volatility()},
            {"sharpe", expected.sharpe()},
            {"sortino", expected.sortino()},
            {"calmar", expected.calmar()},
            {"max_drawdown", expected.maxDrawdown()},
            {"trades", (double) expected.trades()},
            {"win_rate", expected.winRate()},
            {"profit_factor", expected.profitFactor()},
            {"exposure", expected.exposure()},
            {"fees_paid", expected.feesPaid()},
            {"final_equity", expected.finalEquity()},
            {"periods_per_year", expected.periodsPerYear()},
            {"ambiguous_bars", (double) expected.ambiguousBars()}
        };
        for (Object[] each : all) {
            Double found = actual.get(each[0]);
            double value = found == null ? Double.NaN : found;
            boolean known = expected.bars() > 0 || each[0].equals("bars");
            double wanted = known ? (double) each[1] : Double.NaN;
            assertThat(Csv.close(value, wanted, 1e-8))
                    .as(name + " " + each[0] + ": " + found + " instead of " + wanted)
                    .isTrue();
        }
    }
}
