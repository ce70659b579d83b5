// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.storage.MarketException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs programs over markets: opens the data, makes and compiles kernels, executes them, writes
 * results down.
 */
public final class Engine implements Backend {
    private static final int KEPT_PROGRAMS = 64;

    /** A profile of few bars runs again until its clocks have something to show. */
    private static final long PROFILED_NANOS = 200_000_000;

    private static final int PROFILED_RUNS = 100;
    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private final PlanOptions options;
    private final LoopLibrary library = new LoopLibrary();
    private final KeptMarkets markets = new KeptMarkets();
    private final Map<ProgramKey, Kernels> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ProgramKey, Kernels> eldest) {
                    return size() > KEPT_PROGRAMS;
                }
            };

    private record ProgramKey(String hash, Map<String, Double> params, boolean lastOnly) {}

    /** An engine that plans as is best for this machine. */
    public Engine() {
        this(PlanOptions.defaults());
    }

    /** An engine that plans as it is told; results are the same. */
    public Engine(PlanOptions options) {
        this.options = options;
    }

    @Override
    public RunResult run(Program program, Lowered lowered, RunOptions run) {
        warnWithoutCompiler();
        if (run.lastOnly() && run.out() != null) {
            throw new UsageException(
                    "figures 'last' and an output folder exclude each other: no values are kept");
        }
        if (run.out() != null) {
            ResultFiles.refuseMarket(run.out(), run.data(), lowered instanceof Lowered.Series);
        }
        try (Workers workers = Workers.of(run.threads(), run.pin())) {
            Stopwatch watch = new Stopwatch();
            Kernels kernels = kernels(program, lowered, run.lastOnly());
            List<? extends DataGroup> groups = groups(kernels, program, run, workers);
            double load = watch.lap();
            kernels.prepare(groups.stream().filter(group -> group.rows() > 0).toList());
            double compile = watch.lap();
            Session session = new Session(kernels, groups, run, program);
            Keeper keeper =
                    run.out() == null
                            ? Keeper.nothing()
                            : session.keeper(ResultFiles.folder(run.out()));
            Outcome outcome = session.execute(keeper, workers, run.progress());
            double seconds = watch.lap();
            if (run.pin()) {
                reportPinning(workers);
            }
            Result result = new Result(session, outcome, new Timing(load, compile, seconds));
            if (run.out() != null) {
                ResultFiles.write(result, run.out());
            }
            return result;
        }
    }

    private List<? extends DataGroup> groups(
            Kernels kernels, Program program, RunOptions run, Workers workers) {
        OpenMarket market = markets.of(run.data()).open(workers, run.progress());
        return market.groups(
                columns(market, kernels, program),
                Set.copyOf(run.tickers()),
                workers,
                run.progress());
    }

    @Override
    public Map<String, Object> profile(Program program, Lowered lowered, RunOptions run) {
        warnWithoutCompiler();
        if (run.out() != null) {
            throw new UsageException("a profile writes no result files; leave 'out' away");
        }
        Profile profile = new Profile();
        PlanOptions chosen =
                run.lastOnly() ? options.withFigures(PlanOptions.Figures.LAST) : options;
        // Kernels of its own: those that are kept belong to this program as somebody else wrote it.
        Kernels kernels = new Kernels(lowered, chosen, library, profile);
        long bars = 0;
        long runs = 0;
        try (Workers workers = Workers.of(run.threads(), run.pin())) {
            List<? extends DataGroup> groups = groups(kernels, program, run, workers);
            kernels.prepare(groups.stream().filter(group -> group.rows() > 0).toList());
            Session session = new Session(kernels, groups, run, program);
            while (runs == 0 || profile.nanos() < PROFILED_NANOS && runs < PROFILED_RUNS) {
                bars += session.execute(Keeper.nothing(), workers, run.progress()).bars();
                runs++;
            }
        }
        return profile.facts(program, bars, runs);
    }

    private Kernels kernels(Program program, Lowered lowered, boolean lastOnly) {
        PlanOptions chosen = lastOnly ? options.withFigures(PlanOptions.Figures.LAST) : options;
        synchronized (known) {
            return known.computeIfAbsent(
                    new ProgramKey(program.hash(), lowered.params(), lastOnly),
                    key -> new Kernels(lowered, chosen, library));
        }
    }

    /**
     * The market's columns that the kernels read; one that is absent is told where it is written.
     */
    private static List<String> columns(OpenMarket market, Kernels kernels, Program program) {
        List<String> columns = new ArrayList<>();
        for (String name : kernels.columns()) {
            try {
                columns.add(market.resolveColumn(name));
            } catch (MarketException e) {
                ProgramException placed =
                        new ProgramException(program.placeOfColumn(name), e.getMessage());
                throw new MarketException(placed.getMessage(), placed);
            }
        }
        return columns;
    }

    private static void reportPinning(Workers workers) {
        System.err.println(
                workers.pinned() == 0
                        ? "trading-dsl: the system does not let threads be bound to cores; --pin"
                                + " had no effect"
                        : "trading-dsl: "
                                + workers.pinned()
                                + (workers.pinned() == 1 ? " worker was" : " workers were")
                                + " bound to "
                                + (workers.pinned() > Runtime.getRuntime().availableProcessors()
                                        ? "cores, which they share"
                                        : "a core each"));
    }

    /** Says once that this process is slow, and how to mend that. */
    private static void warnWithoutCompiler() {
        if (KernelCompiler.available() || !WARNED.compareAndSet(false, true)) {
            return;
        }
        System.err.println(
                KernelCompiler.optimizing()
                        ? "trading-dsl: kernels cannot be compiled ahead of the run and warm up"
                              + " slowly; start Java with"
                              + " --add-exports=org.graalvm.truffle.runtime/com.oracle.truffle.runtime=ALL-UNNAMED,org.tradingdsl.nodes"
                        : "trading-dsl: running without the optimizing compiler, some thousand"
                                + " times slower; start Java with -XX:+UnlockExperimentalVMOptions"
                                + " -XX:+EnableJVMCI and the Graal compiler on the upgrade module"
                                + " path (see docs/embedding.md), or use ./trading-dsl");
    }

    @Override
    public Map<String, Object> explain(Program program, Lowered lowered) {
        if (lowered instanceof Lowered.Scalar) {
            return Map.of();
        }
        Kernels kernels;
        synchronized (known) {
            kernels = known.get(new ProgramKey(program.hash(), lowered.params(), false));
        }
        return Explanation.of(kernels == null ? new Kernels(lowered, options, library) : kernels);
    }

    @Override
    public Map<String, Command> commands() {
        return Commands.all();
    }

    private static final class Stopwatch {
        private long last = System.nanoTime();

        double lap() {
            long now = System.nanoTime();
            double seconds = (now - last) / 1e9;
            last = now;
            return seconds;
        }
    }
}
