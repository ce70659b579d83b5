// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.nodes.simulation.TradeLog;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Runs terms over arrays through the real planner, kernels and workers, and gives plain arrays
 * back.
 */
public final class EngineProbe {
    private final PlanOptions options;
    private final int threads;
    private final int groupSize;
    private final Execution.Window window;
    private final boolean steadily;
    private final LoopLibrary library;
    private final Map<Lowered, Kernels> known;
    private final LongFunction<MemorySegment> memory;

    /**
     * A probe.
     *
     * @param groupSize tickers per group, 1 to 8; 1 means single columns
     */
    public EngineProbe(PlanOptions options, int threads, int groupSize, Execution.Window window) {
        this(options, threads, groupSize, window, new LoopLibrary());
    }

    /** A probe whose loops find machine code in a library, and leave theirs there. */
    public EngineProbe(
            PlanOptions options,
            int threads,
            int groupSize,
            Execution.Window window,
            LoopLibrary library) {
        this(
                options,
                threads,
                groupSize,
                window,
                false,
                library,
                new HashMap<>(),
                bytes -> Arena.ofAuto().allocate(bytes, 64));
    }

    private EngineProbe(
            PlanOptions options,
            int threads,
            int groupSize,
            Execution.Window window,
            boolean steadily,
            LoopLibrary library,
            Map<Lowered, Kernels> known,
            LongFunction<MemorySegment> memory) {
        this.options = options;
        this.threads = threads;
        this.groupSize = groupSize;
        this.window = window;
        this.steadily = steadily;
        this.library = library;
        this.known = known;
        this.memory = memory;
    }

    /** A backtest's results for one ticker. */
    public record Account(
            String name, double[] equity, Metrics metrics, List<TradeLog.Trade> trades) {}

    /** All accounts and their aggregate. */
    public record Book(List<Account> accounts, Metrics aggregate) {}

    /**
     * What a run finds of one output of one ticker.
     *
     * @param values by bar; truth values as 0 and 1
     * @param summary valid, last, sum, min, max
     */
    public record Column(double[] values, double[] summary) {}

    /**
     * The same kernels with their steady twins, wherever the engine would run them. What is to be
     * compared with it has to run before.
     */
    public EngineProbe steadily() {
        return new EngineProbe(options, threads, groupSize, window, true, library, known, memory);
    }

    /** The same kernels over columns in memory of a given kind. */
    public EngineProbe within(LongFunction<MemorySegment> given) {
        return new EngineProbe(
                options, threads, groupSize, window, steadily, library, known, given);
    }

    /** The outputs of each ticker, by its name. */
    public Map<String, List<Column>> series(List<Term> outputs, List<ArrayGroup.Source> sources) {
        LinkedHashMap<String, Term> named = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            named.put("o" + i, outputs.get(i));
        }
        Lowered lowered = new Lowered.Series(named, true, List.of(), 0, Map.of());
        Keeper keeper = Keeper.of(outputs.stream().map(Term::isBoolean).toList(), null);
        Outcome outcome = run(lowered, sources, keeper);
        Map<String, List<Column>> found = new LinkedHashMap<>();
        for (TickerRun ticker : outcome.tickers()) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < outputs.size(); i++) {
                TickerRun.Summary s = ticker.summary(i);
                columns.add(
                        new Column(
                                array(ticker.kept().get(i), outputs.get(i).isBoolean()),
                                new double[] {s.valid(), s.last(), s.sum(), s.min(), s.max()}));
            }
            found.put(ticker.name(), columns);
        }
        return found;
    }

    /** A backtest. */
    public Book backtest(
            Term entries,
            Term exits,
            SimulationSettings settings,
            List<ArrayGroup.Source> sources) {
        Lowered lowered = new Lowered.Backtest(entries, exits, settings, List.of(), 0, Map.of());
        Outcome outcome = run(lowered, sources, Keeper.of(List.of(false), null));
        List<Account> accounts = new ArrayList<>();
        for (TickerRun ticker : outcome.tickers()) {
            List<TradeLog.Trade> trades = new ArrayList<>();
            for (long i = 0; ticker.ledger() != null && i < ticker.ledger().trades().size(); i++) {
                trades.add(ticker.ledger().trades().get(i));
            }
            accounts.add(
                    new Account(
                            ticker.name(),
                            array(ticker.kept().getFirst(), false),
                            outcome.metrics(ticker),
                            trades));
        }
        return new Book(accounts, outcome.aggregateMetrics());
    }

    private Outcome run(Lowered lowered, List<ArrayGroup.Source> sources, Keeper keeper) {
        Kernels kernels = known.computeIfAbsent(lowered, l -> new Kernels(l, options, library));
        List<DataGroup> groups = new ArrayList<>();
        for (int i = 0; i < sources.size(); i += groupSize) {
            List<ArrayGroup.Source> some =
                    sources.subList(i, Math.min(sources.size(), i + groupSize));
            ColumnFormat format = groupSize == 1 ? ColumnFormat.SINGLE_F64 : ColumnFormat.LANES_F64;
            groups.add(new ArrayGroup(format, some, kernels.columns(), memory));
        }
        kernels.prepare(groups);
        if (steadily) {
            twin(kernels, groups);
        } else if (kernels.forms() != Kernels.Forms.SHARED) {
            throw new IllegalStateException("these kernels run steadily already");
        }
        try (Workers workers = Workers.of(threads, false)) {
            return new Execution(kernels, window, workers)
                    .run(groups, bars -> true, keeper, RunOptions.Progress.NONE);
        } finally {
            java.lang.ref.Reference.reachabilityFence(Collections.unmodifiableList(groups));
        }
    }

    /** Makes the twins, and sees to it that there are some: else a test would prove nothing. */
    private static void twin(Kernels kernels, List<DataGroup> groups) {
        kernels.prepareOwn(groups);
        boolean any =
                groups.stream()
                        .filter(group -> group.rows() > 0)
                        .flatMap(group -> kernels.plan(group).loops().stream())
                        .anyMatch(loop -> loop.steady() != null);
        if (kernels.forms() == Kernels.Forms.SHARED || !any) {
            throw new IllegalStateException("no loop of this program has a compiled steady twin");
        }
    }

    private static double[] array(MemorySegment values, boolean flags) {
        int n = (int) (flags ? values.byteSize() : values.byteSize() / 8);
        double[] array = new double[n];
        for (int i = 0; i < n; i++) {
            array[i] =
                    flags
                            ? values.get(ValueLayout.JAVA_BYTE, i)
                            : values.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
        }
        return array;
    }
}
