// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import com.oracle.truffle.api.RootCallTarget;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Planner;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.LoopCode;
import org.tradingdsl.nodes.kernel.LoopLibrary;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * The plans of one program, one for each shape of data that it has met, compiled before bulk work.
 * Safe from any thread once prepared; a program keeps it for as long as it lives, so a second run
 * compiles nothing.
 */
public final class Kernels {
    /** So many bars must lie ahead that a plan's own, faster loops earn back their compilation. */
    private static final long MANY_BARS = 20_000_000;

    /** Enough rows for every node to see the data, few enough for the interpreter. */
    private static final int SAMPLE_ROWS = 2;

    private static final AtomicBoolean REFUSAL_TOLD = new AtomicBoolean();

    private final Lowered lowered;
    private final PlanOptions options;
    private final Profile profile;
    private final LoopLibrary library;
    private final List<String> columns;
    private final Map<Shape, Plan> plans = new HashMap<>();
    private long barsAhead;
    private volatile boolean muchAhead;
    private boolean ownAsked;
    private boolean reused;
    private volatile Forms forms = Forms.SHARED;

    /** What of the data a plan depends on. */
    private record Shape(ColumnFormat format, boolean together) {}

    /**
     * Kernels of a program.
     *
     * @param library where loops find machine code that is there already, and leave what is new
     */
    public Kernels(Lowered lowered, PlanOptions options, LoopLibrary library) {
        this(lowered, options, library, null);
    }

    /**
     * Kernels of a program.
     *
     * @param profile takes the time of all stages, or null
     */
    Kernels(Lowered lowered, PlanOptions options, LoopLibrary library, Profile profile) {
        this.profile = profile;
        this.lowered = lowered;
        this.options = options;
        this.library = library;
        this.columns = columns(lowered);
    }

    /**
     * The market's columns that a program reads, with what the simulation itself reads; ascending
     * by name.
     */
    public static List<String> columns(Lowered lowered) {
        return switch (lowered) {
            case Lowered.Series series -> Planner.columns(List.copyOf(series.outputs().values()));
            case Lowered.Backtest backtest -> {
                List<Term> roots = List.of(backtest.entries(), backtest.exits());
                List<String> names = new ArrayList<>(Planner.columns(roots));
                names.add(Planner.CLOSE);
                if (!backtest.settings().sameClose()) {
                    names.add(Planner.OPEN);
                }
                yield names.stream().distinct().sorted().toList();
            }
            case Lowered.Scalar scalar -> List.of();
        };
    }

    /** The columns in the order in which groups supply them. */
    public List<String> columns() {
        return columns;
    }

    /** The program. */
    public Lowered lowered() {
        return lowered;
    }

    /** Takes the time of all stages; null when nobody asked for it. */
    Profile profile() {
        return profile;
    }

    /** The plan for a group's shape; {@link #prepare} must have seen such a group. */
    Plan plan(DataGroup group) {
        synchronized (plans) {
            return plans.get(shape(group));
        }
    }

    /** Whether a plan of this program has been prepared, which explanations then show. */
    public boolean isPrepared() {
        synchronized (plans) {
            return !plans.isEmpty();
        }
    }

    /** Whether the latest run found all that it needed here, made by an earlier one. */
    boolean isReused() {
        synchronized (plans) {
            return reused;
        }
    }

    /**
     * The plan for explanations, which compiles nothing: one that was prepared, that for eight
     * interleaved tickers with common timestamps before others; else what that one would be.
     */
    public Plan typical() {
        Shape typical = new Shape(ColumnFormat.LANES_F64, lowered instanceof Lowered.Backtest);
        synchronized (plans) {
            if (plans.containsKey(typical) || plans.isEmpty()) {
                return plans.containsKey(typical) ? plans.get(typical) : make(typical);
            }
            return plans.values().iterator().next();
        }
    }

    private Shape shape(DataGroup group) {
        boolean together = lowered instanceof Lowered.Backtest && group.together();
        return new Shape(group.format(), together);
    }

    /**
     * Makes what these groups need and is not there yet, and compiles the loops whose shape is new.
     * When much work lies ahead, in this run or by many, the plans' own forms of the loops are
     * compiled too, beside the work.
     */
    public void prepare(List<? extends DataGroup> groups) {
        synchronized (plans) {
            int before = plans.size();
            Set<LoopCode> fresh = new LinkedHashSet<>();
            for (DataGroup group : groups) {
                if (group.rows() == 0) {
                    continue;
                }
                barsAhead += group.rows() * group.tickers().size();
                Shape shape = shape(group);
                if (!plans.containsKey(shape)) {
                    Plan plan = make(shape);
                    plans.put(shape, plan);
                    forms = Forms.SHARED;
                    ownAsked = false;
                    List<LoopCode> codes =
                            plan.loops().stream()
                                    .map(Stage.Loop::code)
                                    .filter(code -> !code.isCompiled())
                                    .toList();
                    if (!codes.isEmpty()) {
                        sample(plan, group, TileRunner::runFirst);
                        fresh.addAll(codes);
                    }
                }
            }
            compile(fresh.stream().map(LoopCode::target).toList());
            fresh.forEach(LoopCode::compiled);
            reused = before > 0 && plans.size() == before;
            muchAhead |= barsAhead >= MANY_BARS;
            if (muchAhead && !ownAsked) {
                ownAsked = true;
                Thread.ofPlatform()
                        .daemon()
                        .name("trading-dsl own loops")
                        .start(() -> prepareOwn(groups));
            }
        }
    }

    /**
     * Compiles the plans' own forms of the loops, and waits for them: of a loop with a steady twin
     * the twin, and the full one too when a ticker misses a value somewhere.
     */
    void prepareOwn(List<? extends DataGroup> groups) {
        boolean missing = groups.stream().anyMatch(DataGroup::missing);
        List<RootCallTarget> targets = new ArrayList<>();
        int made;
        synchronized (plans) {
            made = plans.size();
            ownAsked = true;
            Set<Plan> sampled = new java.util.HashSet<>();
            for (DataGroup group : groups) {
                Plan plan = plans.get(shape(group));
                if (plan == null || group.rows() == 0 || !sampled.add(plan)) {
                    continue;
                }
                sample(plan, group, TileRunner::runOwn);
                for (Stage.Loop loop : plan.loops()) {
                    if (loop.steady() != null) {
                        targets.add(loop.steady().getCallTarget());
                    }
                    if (loop.steady() == null || missing) {
                        targets.add(loop.own().getCallTarget());
                    }
                }
            }
        }
        boolean compiled = KernelCompiler.available() && compile(targets);
        synchronized (plans) {
            // A plan that came meanwhile has no compiled forms of its own.
            if (compiled && plans.size() == made) {
                forms = missing ? Forms.OWN : Forms.STEADY;
            }
        }
    }

    /** Whether so much work lies ahead that care for its speed pays. */
    boolean muchAhead() {
        return muchAhead;
    }

    /** Which forms of the loops are compiled. */
    Forms forms() {
        return forms;
    }

    /** Which forms of a plan's loops are compiled. */
    enum Forms {
        /** Those that are shared with other plans. */
        SHARED,
        /** Also the steady twins, and the own forms of loops that have none. */
        STEADY,
        /** All. */
        OWN
    }

    private Plan make(Shape shape) {
        List<ColumnFormat> formats = Collections.nCopies(columns.size(), shape.format());
        return switch (lowered) {
            case Lowered.Series series ->
                    Planner.series(series.outputs(), options, columns, formats, library);
            case Lowered.Backtest backtest ->
                    Planner.backtest(
                            backtest.entries(),
                            backtest.exits(),
                            backtest.settings(),
                            shape.together(),
                            options,
                            columns,
                            formats,
                            library);
            case Lowered.Scalar scalar ->
                    throw new IllegalArgumentException("a program without series has no kernels");
        };
    }

    /** Runs loops over a few rows, so that their nodes see data; the values are worth nothing. */
    private static void sample(Plan plan, DataGroup group, BiConsumer<TileRunner, Integer> loops) {
        if (!KernelCompiler.optimizing()) {
            return;
        }
        MemorySegment memory = Arena.ofAuto().allocate(plan.workspaceBytes(), 64);
        TileRunner runner = new TileRunner(plan, memory);
        runner.reset();
        runner.place(group, 0, 0);
        int rows = (int) Math.min(SAMPLE_ROWS, group.rows());
        loops.accept(runner, rows);
        java.lang.ref.Reference.reachabilityFence(memory);
        java.lang.ref.Reference.reachabilityFence(group);
    }

    /** Compiles loops; one that the compiler refuses runs slowly, which is said once. */
    private static boolean compile(List<RootCallTarget> loops) {
        List<RootCallTarget> refused = KernelCompiler.compile(loops);
        if (!refused.isEmpty() && REFUSAL_TOLD.compareAndSet(false, true)) {
            System.err.println(
                    "trading-dsl: the compiler refused "
                            + refused.size()
                            + " of "
                            + loops.size()
                            + " loops, which run slowly; a program of fewer or shorter expressions"
                            + " may help");
        }
        return refused.isEmpty();
    }
}
