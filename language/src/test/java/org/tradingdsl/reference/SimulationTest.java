// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.EngineProbe;
import org.tradingdsl.language.run.Execution;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.nodes.simulation.TradeLog;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The simulation on lanes against the bar-by-bar one: both fills, all costs, gaps, windows, trades,
 * figures and aggregate, on random prices with random signals, on timestamps of their own and
 * common ones; with random lanes, threads, tiles and groups, for none of them may matter.
 */
class SimulationTest {
    private static final double TOLERANCE = 1e-10;
    private static final int[] LENGTHS = {700, 1, 2, 513, 40, 0, 64, 1200, 90, 5, 130};

    static IntStream seeds() {
        return IntStream.range(0, 48);
    }

    /**
     * Costs are absent in a third of the runs each; some fixed fees are larger than what an entry
     * may spend.
     */
    private static SimulationSettings settings(SplittableRandom random) {
        return new SimulationSettings(
                random.nextBoolean(),
                random.nextInt(3) == 0 ? 0 : 0.02 * random.nextDouble(),
                random.nextInt(3) == 0
                        ? 0
                        : random.nextInt(5) == 0 ? 9_000 : 30 * random.nextDouble(),
                random.nextInt(3) == 0 ? 0 : 0.01 * random.nextDouble(),
                random.nextInt(3) == 0 ? 1 : random.nextDouble(0.1, 1),
                random.nextInt(2) == 0 ? 100_000 : 12_345.67,
                random.nextInt(2) == 0 ? Double.NaN : 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheReference(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TestTicker> market = TestTicker.market(random, LENGTHS);
        if (seed % 2 == 1) {
            market = TestTicker.together(market);
        }
        SimulationSettings settings = settings(random);
        Term.Pool pool = new Term.Pool();
        Term entries = pool.of(Primitive.GT, List.of(pool.column("enter"), pool.number(0)));
        Term exits = pool.of(Primitive.GT, List.of(pool.column("leave"), pool.number(0)));
        long[] times = market.get(0).ts();
        long from = random.nextInt(3) == 0 ? times[100] : Long.MIN_VALUE;
        long to = random.nextInt(3) == 0 ? times[500] + 1 : Long.MAX_VALUE;
        int group = random.nextInt(3) == 0 ? 1 : random.nextInt(2, 9);
        PlanOptions options =
                PlanOptions.defaults()
                        .withLanes(Lanes.of(group == 1 || random.nextInt(3) > 0 ? 8 : 4))
                        .withLoops(8 << random.nextInt(7), 14 + random.nextInt(20));
        EngineProbe probe =
                new EngineProbe(
                        options,
                        1 + random.nextInt(4),
                        group,
                        new Execution.Window(
                                from == Long.MIN_VALUE ? null : from,
                                to == Long.MAX_VALUE ? null : to));
        EngineProbe.Book book =
                probe.backtest(entries, exits, settings, TestTicker.sources(market));

        List<SlowMarket> windows = new ArrayList<>();
        List<SlowSimulator.Result> expected = new ArrayList<>();
        TreeSet<Long> union = new TreeSet<>();
        for (int k = 0; k < market.size(); k++) {
            TestTicker ticker = market.get(k);
            SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
            SlowMarket window =
                    ticker.signals(slow.booleans(entries), slow.booleans(exits)).window(from, to);
            windows.add(window);
            expected.add(SlowSimulator.run(window, settings));
            if (window.bars() > 0) {
                java.util.Arrays.stream(ticker.ts()).forEach(union::add);
            }
            checkTicker(
                    window,
                    expected.getLast(),
                    settings,
                    SlowCalendar.periodsPerYear(settings, ticker.ts()),
                    book.accounts().get(k));
        }
        double p =
                SlowCalendar.periodsPerYear(
                        settings, union.stream().mapToLong(Long::longValue).toArray());
        SlowMetrics all = SlowAggregate.metrics(windows, expected, settings.initCash(), p);
        checkMetrics("aggregate", book.aggregate(), all);
    }

    private static void checkTicker(
            SlowMarket market,
            SlowSimulator.Result expected,
            SimulationSettings settings,
            double periodsPerYear,
            EngineProbe.Account account) {
        String name = market.ticker() + " (" + market.bars() + " bars)";
        assertThat(account.name()).isEqualTo(market.ticker());
        Csv.assertClose(name + " equity", account.equity(), expected.equity(), TOLERANCE);
        checkTrades(name, expected.trades(), account.trades());
        checkMetrics(
                name,
                account.metrics(),
                SlowMetrics.of(expected, settings.initCash(), periodsPerYear));
    }

    private static void checkTrades(
            String name, List<SlowTrade> expected, List<TradeLog.Trade> actual) {
        assertThat(actual).as(name + " trades").hasSameSizeAs(expected);
        // Rows of the engine count from the ticker's first bar, those of the reference from the
        // window's.
        long offset =
                actual.isEmpty()
                        ? 0
                        : actual.getFirst().entryRow() - expected.getFirst().entryRow();
        for (int i = 0; i < expected.size(); i++) {
            SlowTrade wanted = expected.get(i);
            TradeLog.Trade found = actual.get(i);
            String what = name + " trade " + i;
            assertThat(found.isOpen()).as(what).isEqualTo(wanted.open());
            assertThat(found.entryRow() - offset).as(what).isEqualTo(wanted.entryRow());
            if (!wanted.open()) {
                assertThat(found.exitRow() - offset).as(what).isEqualTo(wanted.exitRow());
            }
            check(what + " entry price", found.entryPrice(), wanted.entryPrice(), TOLERANCE);
            check(what + " exit price", found.exitPrice(), wanted.exitPrice(), TOLERANCE);
            check(what + " units", found.units(), wanted.units(), TOLERANCE);
            check(what + " fees", found.fees(), wanted.fees(), TOLERANCE);
            // A profit is a difference of large sums: its error is relative to them.
            check(what + " pnl", found.pnl(), wanted.pnl(), TOLERANCE * wanted.budget());
            check(what + " return", found.result(), wanted.result(), TOLERANCE);
        }
    }

    private static void checkMetrics(String name, Metrics actual, SlowMetrics expected) {
        assertThat(actual.bars()).as(name + " bars").isEqualTo(expected.bars());
        assertThat(actual.trades()).as(name + " trades").isEqualTo(expected.trades());
        assertThat(actual.ambiguousBars())
                .as(name + " ambiguous bars")
                .isEqualTo(expected.ambiguousBars());
        check(name + " total return", actual.totalReturn(), expected.totalReturn(), 1e-9);
        check(name + " cagr", actual.cagr(), expected.cagr(), 1e-8);
        check(name + " volatility", actual.volatility(), expected.volatility(), 1e-9);
        check(name + " sharpe", actual.sharpe(), expected.sharpe(), 1e-8);
        check(name + " sortino", actual.sortino(), expected.sortino(), 1e-8);
        check(name + " calmar", actual.calmar(), expected.calmar(), 1e-8);
        check(name + " drawdown", actual.maxDrawdown(), expected.maxDrawdown(), TOLERANCE);
        check(name + " win rate", actual.winRate(), expected.winRate(), 0);
        check(name + " profit factor", actual.profitFactor(), expected.profitFactor(), 1e-9);
        check(name + " exposure", actual.exposure(), expected.exposure(), 1e-15);
        check(name + " fees", actual.feesPaid(), expected.feesPaid(), TOLERANCE);
        check(name + " final equity", actual.finalEquity(), expected.finalEquity(), TOLERANCE);
        check(name + " periods", actual.periodsPerYear(), expected.periodsPerYear(), 0);
    }

    private static void check(String what, double actual, double expected, double tolerance) {
        if (!Csv.close(actual, expected, tolerance)) {
            throw new AssertionError(what + ": " + actual + " instead of " + expected);
        }
    }
}
