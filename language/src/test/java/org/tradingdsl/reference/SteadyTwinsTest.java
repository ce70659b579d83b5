// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.ArrayGroup;
import org.tradingdsl.language.run.EngineProbe;
import org.tradingdsl.language.run.Execution;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Long work runs steady twins of the loops, which do without the branches for missing values, and
 * runs a group anew where that proves wrong. Nobody may see a difference: values, summaries,
 * equity, trades and figures have the same bits with and without, for lanes of unequal length, with
 * no gap, with a single one somewhere, and with many.
 */
class SteadyTwinsTest {
    private static final int[] LENGTHS = {700, 513, 1, 640, 40, 0, 699, 1200, 90, 5, 1100};

    /** A register budget that nothing exceeds. */
    private static final int ONE_LOOP = 1000;

    /** No gap, one gap, many gaps. */
    private static final int KINDS = 3;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void series(@ForAll long seed, @ForAll @IntRange(max = 25) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> outputs = RandomTerms.recurrences(random, size, 6);
        List<ArrayGroup.Source> market = market(random);
        assertSameSeries(probe(random, market), outputs, market);
    }

    /** Any operator may share a loop with an average, and then has a twin of its own. */
    @ParameterizedTest
    @EnumSource(
            value = Primitive.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COLUMN", "NUMBER", "BOOLEAN", "FLOORDIV", "MOD", "POW", "EXP", "LOG"})
    void everyOperatorBesideAnAverage(Primitive operator) {
        SplittableRandom random = new SplittableRandom(operator.ordinal());
        Term.Pool pool = new Term.Pool();
        List<Term> outputs = OperatorsTest.variants(pool, operator, random);
        outputs.add(pool.of(Primitive.EMA, List.of(pool.column("close")), 3));
        List<TestTicker> market =
                List.of(
                        TestTicker.random("A", 300, 0, random),
                        TestTicker.random("B", 270, 0, random));
        PlanOptions options = PlanOptions.defaults().withLoops(16, ONE_LOOP);
        EngineProbe probe = new EngineProbe(options, 1, 2, Execution.Window.ALL);
        assertSameSeries(probe, outputs, TestTicker.sources(market));
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void backtests(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> signals = RandomTerms.recurrences(random, size, 4).subList(2, 4);
        List<ArrayGroup.Source> market = market(random);
        SimulationSettings settings =
                new SimulationSettings(
                        random.nextBoolean(),
                        0.001,
                        random.nextInt(3),
                        0.0005,
                        0.9,
                        10_000,
                        Double.NaN);
        EngineProbe probe = probe(random, market);
        EngineProbe.Book expected =
                probe.backtest(signals.getFirst(), signals.getLast(), settings, market);
        EngineProbe.Book found =
                probe.steadily().backtest(signals.getFirst(), signals.getLast(), settings, market);
        assertThat(found.accounts()).hasSameSizeAs(expected.accounts());
        for (int k = 0; k < found.accounts().size(); k++) {
            EngineProbe.Account account = found.accounts().get(k);
            EngineProbe.Account wanted = expected.accounts().get(k);
            String what = account.name() + ", " + signals;
            PlanHarness.assertSame(what, account.equity(), wanted.equity());
            assertThat(account.trades()).as(what).isEqualTo(wanted.trades());
            assertThat(account.metrics()).as(what).isEqualTo(wanted.metrics());
        }
        assertThat(found.aggregate()).as("aggregate of " + signals).isEqualTo(expected.aggregate());
    }

    private static void assertSameSeries(
            EngineProbe probe, List<Term> outputs, List<ArrayGroup.Source> market) {
        Map<String, List<EngineProbe.Column>> expected = probe.series(outputs, market);
        Map<String, List<EngineProbe.Column>> found = probe.steadily().series(outputs, market);
        assertThat(found.keySet()).hasSize(market.size()).isEqualTo(expected.keySet());
        for (String ticker : expected.keySet()) {
            for (int i = 0; i < outputs.size(); i++) {
                String what = ticker + ", " + outputs.get(i);
                EngineProbe.Column wanted = expected.get(ticker).get(i);
                PlanHarness.assertSame(what, found.get(ticker).get(i).values(), wanted.values());
                PlanHarness.assertSame(what, found.get(ticker).get(i).summary(), wanted.summary());
            }
        }
    }

    /** Short tiles, so that a market has many, and any part of its time. */
    private static EngineProbe probe(SplittableRandom random, List<ArrayGroup.Source> market) {
        long[] times = market.getFirst().ts();
        Execution.Window window =
                new Execution.Window(
                        random.nextInt(3) == 0 ? times[100] : null,
                        random.nextInt(3) == 0 ? times[600] : null);
        int width = random.nextInt(3) == 0 ? 4 : 8;
        PlanOptions options =
                PlanOptions.defaults()
                        .withLanes(Lanes.of(width))
                        .withLoops(8 << random.nextInt(6), 14 + random.nextInt(20));
        return new EngineProbe(
                options,
                1 + random.nextInt(3),
                random.nextInt(4) == 0 ? 1 : 2 + random.nextInt(7),
                window);
    }

    /** Without gaps, with one missing value of one ticker, or with many. */
    private static List<ArrayGroup.Source> market(SplittableRandom random) {
        int kind = random.nextInt(KINDS);
        List<TestTicker> tickers = new ArrayList<>();
        for (int k = 0; k < LENGTHS.length; k++) {
            double gaps = kind == 2 ? 0.01 : 0;
            tickers.add(TestTicker.random(String.format("T%02d", k), LENGTHS[k], gaps, random));
        }
        if (kind == 1) {
            double[][] columns =
                    tickers.get(LENGTHS.length - 1).columns().values().toArray(double[][]::new);
            for (double[] column : columns) {
                column[300 + random.nextInt(column.length - 300)] = Double.NaN;
            }
        }
        return TestTicker.sources(random.nextBoolean() ? tickers : TestTicker.together(tickers));
    }
}
