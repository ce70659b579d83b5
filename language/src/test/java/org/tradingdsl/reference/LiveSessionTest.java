// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.ArrayGroup;
import org.tradingdsl.language.run.EngineProbe;
import org.tradingdsl.language.run.Execution;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A session in which strategies are edited and run again: what differs in values only compiles
 * nothing, a loop that is there is found again, and results have the bits of an engine that has
 * seen no other strategy.
 */
class LiveSessionTest {
    private static final SplittableRandom RANDOM = new SplittableRandom(3);
    private static final List<ArrayGroup.Source> MARKET =
            TestTicker.sources(TestTicker.market(RANDOM, 700, 513, 1, 640, 40, 0, 699, 90, 1100));

    private static EngineProbe probe(LoopLibrary library) {
        return new EngineProbe(PlanOptions.defaults(), 1, 8, Execution.Window.ALL, library);
    }

    private static EngineProbe.Book backtest(EngineProbe probe, String strategy) {
        Lowered.Backtest program =
                (Lowered.Backtest) Program.parse(strategy, "test").lower(Map.of());
        return probe.backtest(program.entries(), program.exits(), program.settings(), MARKET);
    }

    private static String strategy(String first, String second, String costs) {
        return "strength = "
                + first
                + "\ntrend = "
                + second
                + "\nsignal = (strength > 40) & trend\n"
                + "backtest(entries=signal, exits=~trend, "
                + costs
                + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rsi(close, 15) | close > sma(close, 21) | fees=0.001",
                "rsi(close, 14) | close > sma(close, 50) | fees=0.002, slippage=0.001, size=0.5",
                "rsi(close, 14) | close > sma(close, 20) | fees=0.001, fixed_fee=3, init_cash=5000",
                "rsi(close, 9) | close > sma(close, 201) | fees=0"
            })
    void editedConstantsCompileNothing(String first, String second, String costs) {
        LoopLibrary library = new LoopLibrary();
        backtest(
                probe(library), strategy("rsi(close, 14)", "close > sma(close, 20)", "fees=0.001"));
        EngineProbe.Book found;
        String edited = strategy(first, second, costs);
        try (Compilations compilations = new Compilations()) {
            found = backtest(probe(library), edited);
            assertThat(compilations.count()).isZero();
            EngineProbe.Book expected = backtest(probe(new LoopLibrary()), edited);
            assertThat(compilations.count()).as("the counter counts").isPositive();
            assertSame(found, expected);
        }
    }

    @Test
    void unchangedLoopsOfAnEditedStrategyAreFoundAgain() {
        // A small budget, so that there are many loops; the last of the averages is edited.
        PlanOptions options = PlanOptions.defaults().withLoops(PlanOptions.CHOOSE, 8);
        LoopLibrary library = new LoopLibrary();
        String program =
                "select(a=sma(close, 5), b=rsi(open, 7), c=wma(high, 9),"
                        + " d=close.rolling(11).std(), e=%s)";
        int all;
        int again;
        try (Compilations compilations = new Compilations()) {
            series(library, options, String.format(program, "ema(low, 6)"));
            all = compilations.count();
            series(library, options, String.format(program, "highest(low, 6)"));
            again = compilations.count() - all;
        }
        assertThat(all).isGreaterThan(3);
        assertThat(again).isBetween(1, 2);
    }

    private static Map<String, List<EngineProbe.Column>> series(
            LoopLibrary library, PlanOptions options, String program) {
        Lowered.Series lowered = (Lowered.Series) Program.parse(program, "test").lower(Map.of());
        return new EngineProbe(options, 1, 8, Execution.Window.ALL, library)
                .series(List.copyOf(lowered.outputs().values()), MARKET);
    }

    /** Windows, lags, weights and numbers of every operator are passed to its loop. */
    @ParameterizedTest
    @EnumSource(
            value = Primitive.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COLUMN", "BOOLEAN", "FLOORDIV", "MOD", "POW", "EXP", "LOG"})
    void everyOperatorTakesItsConstantsFromMemory(Primitive operator) {
        Term.Pool pool = new Term.Pool();
        double[] first = constants(operator, 21, 0.25);
        double[] second = constants(operator, 37, 0.75);
        LoopLibrary library = new LoopLibrary();
        probe(library).series(List.of(term(pool, operator, first)), MARKET);
        List<Term> edited = List.of(term(new Term.Pool(), operator, second));
        try (Compilations compilations = new Compilations()) {
            Map<String, List<EngineProbe.Column>> found = probe(library).series(edited, MARKET);
            assertThat(compilations.count()).as(operator + " compiled again").isZero();
            assertSame(edited, found, probe(new LoopLibrary()).series(edited, MARKET));
        }
    }

    private static double[] constants(Primitive operator, int rows, double number) {
        return operator.constants().stream()
                .mapToDouble(
                        name ->
                                switch (name) {
                                    case "n", "min_periods" -> rows;
                                    case "ddof", "adjust", "ignore_na" -> 0;
                                    default -> number;
                                })
                .toArray();
    }

    private static Term term(Term.Pool pool, Primitive operator, double[] constants) {
        Term close = pool.column("close");
        Term computed = pool.of(Primitive.SUB, List.of(close, pool.column("open")));
        Term rises = pool.of(Primitive.GT, List.of(computed, pool.number(constants.length)));
        if (operator == Primitive.NUMBER) {
            return pool.of(Primitive.MUL, List.of(close, pool.number(constants[0])));
        }
        List<Term> inputs = new ArrayList<>();
        for (int i = 0; i < operator.arity(); i++) {
            inputs.add(operator.takesBoolean(i) ? rises : computed);
        }
        return pool.of(operator, inputs, constants);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void editedProgramsHaveTheBitsOfAFreshEngine(
            @ForAll long seed, @ForAll @IntRange(max = 25) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> outputs = RandomTerms.outputs(random, size, 4);
        LoopLibrary library = new LoopLibrary();
        probe(library).series(outputs, MARKET);
        for (int edit = 0; edit < 3; edit++) {
            List<Term> edited = new EditedTerms(random).edit(outputs);
            assertSame(
                    edited,
                    probe(library).series(edited, MARKET),
                    probe(new LoopLibrary()).series(edited, MARKET));
        }
    }

    @Test
    void manyProgramsLeaveTheLibraryAsLargeAsItMayBe() {
        LoopLibrary library = new LoopLibrary(5);
        List<String> programs =
                List.of(
                        "sma(close, 9)",
                        "rsi(close, 9)",
                        "wma(close, 9)",
                        "highest(high, 9)",
                        "stdev(close, 9)",
                        "ema(close, 9) - close",
                        "close.cumsum()",
                        "-close");
        for (int round = 0; round < 2; round++) {
            for (String program : programs) {
                Lowered.Series lowered =
                        (Lowered.Series) Program.parse(program, "test").lower(Map.of());
                List<Term> outputs = List.copyOf(lowered.outputs().values());
                assertSame(
                        outputs,
                        probe(library).series(outputs, MARKET),
                        probe(new LoopLibrary()).series(outputs, MARKET));
                assertThat(library.size()).isLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void threadsMaySharePartsOfTheirStrategies() throws Exception {
        LoopLibrary library = new LoopLibrary();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<EngineProbe.Book>> running = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String strategy = parallel(i);
                Callable<EngineProbe.Book> run = () -> backtest(probe(library), strategy);
                running.add(pool.submit(run));
            }
            for (int i = 0; i < running.size(); i++) {
                assertSame(running.get(i).get(), backtest(probe(new LoopLibrary()), parallel(i)));
            }
        }
    }

    private static String parallel(int i) {
        String trend = i % 2 == 0 ? "close > sma(close, %d)" : "ema(close, %d) > open";
        return strategy("rsi(close, 14)", String.format(trend, 20 + i), "fees=0.001");
    }

    private static void assertSame(EngineProbe.Book found, EngineProbe.Book expected) {
        assertThat(found.accounts()).hasSameSizeAs(expected.accounts());
        for (int k = 0; k < found.accounts().size(); k++) {
            EngineProbe.Account account = found.accounts().get(k);
            EngineProbe.Account wanted = expected.accounts().get(k);
            PlanHarness.assertSame(account.name(), account.equity(), wanted.equity());
            assertThat(account.trades()).as(account.name()).isEqualTo(wanted.trades());
            assertThat(account.metrics()).as(account.name()).isEqualTo(wanted.metrics());
        }
        assertThat(found.aggregate()).isEqualTo(expected.aggregate());
    }

    private static void assertSame(
            List<Term> outputs,
            Map<String, List<EngineProbe.Column>> found,
            Map<String, List<EngineProbe.Column>> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        for (String ticker : expected.keySet()) {
            for (int i = 0; i < outputs.size(); i++) {
                String what = ticker + ", " + outputs.get(i);
                EngineProbe.Column column = found.get(ticker).get(i);
                EngineProbe.Column wanted = expected.get(ticker).get(i);
                PlanHarness.assertSame(what, column.values(), wanted.values());
                PlanHarness.assertSame(what, column.summary(), wanted.summary());
            }
        }
    }
}
