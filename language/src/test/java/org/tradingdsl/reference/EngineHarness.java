// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.Engine;
import org.tradingdsl.language.run.MarketSource;
import org.tradingdsl.language.run.RunOptions;
import org.tradingdsl.language.run.RunResult;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.storage.market.MarketOptions;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/** Runs terms and programs through the whole engine: Parquet, store, plan, kernels, result. */
final class EngineHarness {
    private final Path data;
    private final Path store;
    private Long from;
    private Long to;
    private int threads = 1;

    /** Writes the market into a folder of its own. */
    EngineHarness(Path folder, List<TestTicker> tickers) {
        this.data = folder.resolve("data");
        this.store = folder.resolve("store");
        data.toFile().mkdirs();
        tickers.forEach(ticker -> ticker.write(data));
    }

    /** Over files that are there. */
    EngineHarness(Path data, Path store) {
        this.data = data;
        this.store = store;
    }

    EngineHarness window(Long first, Long last) {
        this.from = first;
        this.to = last;
        return this;
    }

    EngineHarness threads(int count) {
        this.threads = count;
        return this;
    }

    RunResult run(Lowered lowered) {
        return run(Program.parse("close", "test"), lowered);
    }

    RunResult run(Program program) {
        return run(program, program.lower(Map.of()));
    }

    private RunResult run(Program program, Lowered lowered) {
        RunOptions all =
                RunOptions.of(
                        MarketSource.path(
                                data.toString(), MarketOptions.defaults().withStore(store)));
        RunOptions options =
                new RunOptions(
                        all.data(),
                        all.tickers(),
                        from,
                        to,
                        all.params(),
                        threads,
                        false,
                        null,
                        false,
                        all.progress());
        return new Engine().run(program, lowered, options);
    }

    /** A program of the given outputs, named by their numbers. */
    static Lowered series(List<Term> outputs) {
        SequencedMap<String, Term> named = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            named.put("o" + i, outputs.get(i));
        }
        return new Lowered.Series(named, true, columns(outputs), 0, Map.of());
    }

    static Lowered backtest(Term entries, Term exits, SimulationSettings settings) {
        return new Lowered.Backtest(
                entries, exits, settings, columns(List.of(entries, exits)), 0, Map.of());
    }

    private static List<String> columns(List<Term> terms) {
        TreeSet<String> names = new TreeSet<>();
        terms.forEach(term -> collect(term, names, new TreeSet<>()));
        return List.copyOf(names);
    }

    private static void collect(Term term, TreeSet<String> names, TreeSet<Integer> seen) {
        if (seen.add(term.id())) {
            if (term.operator() == Primitive.COLUMN) {
                names.add(term.column());
            }
            term.inputs().forEach(input -> collect(input, names, seen));
        }
    }

    /**
     * The values of a column as numbers: flags as 0 and 1, whole numbers and instants rounded to
     * doubles.
     */
    static double[] numbers(RunResult.Column column) {
        double[] out = new double[Math.toIntExact(column.length())];
        for (int i = 0; i < out.length; i++) {
            out[i] =
                    switch (column.type()) {
                        case NUMBER -> column.data().getAtIndex(ValueLayout.JAVA_DOUBLE, i);
                        case INSTANT, WHOLE -> column.data().getAtIndex(ValueLayout.JAVA_LONG, i);
                        case FLAG -> column.data().get(ValueLayout.JAVA_BYTE, i);
                        case TEXT -> throw new IllegalArgumentException("a text column");
                    };
        }
        return out;
    }

    static long[] longs(RunResult.Column column) {
        long[] out = new long[Math.toIntExact(column.length())];
        for (int i = 0; i < out.length; i++) {
            out[i] = column.data().getAtIndex(ValueLayout.JAVA_LONG, i);
        }
        return out;
    }
}
