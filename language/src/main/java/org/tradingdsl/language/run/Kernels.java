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

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The plans of one program, one for each shape of data that it has met, compiled before bulk work.
 * Safe from any thread once prepared; a program keeps it for as long as it lives, so a second run
 * compiles nothing.
 */
public final class Kernels {
    /**
     * So many bars must lie ahead that faster loops for steady tiles earn back their compilation.
     */
    private static final long STEADY_BARS = 20_000_000;

    /** Enough rows for every node to see the data, few enough for the interpreter. */
    private static final int SAMPLE_ROWS = 2;

    private static final AtomicBoolean REFUSAL_TOLD = new AtomicBoolean();

    private final Lowered lowered;
    private final PlanOptions options;
    private final Profile profile;
    private final List<String> columns;
    private final Map<Shape, Plan> plans = new HashMap<>();
    private long barsAhead;
    private boolean steadyAsked;
    private volatile boolean steady;

    /** What of the data a plan depends on. */
    private record Shape(ColumnFormat format, boolean together) {}

    /** Kernels of a program. */
    public Kernels(Lowered lowered, PlanOptions options) {
        this(lowered, options, null);
    }

    /**
     * Kernels of a program.
     *
     * @param profile takes the time of all stages, or null
     */
    Kernels(Lowered lowered, PlanOptions options, Profile profile) {
        this.profile = profile;
        this.lowered = lowered;
        this.options = options;
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

    /**
     * The plan for eight interleaved tickers with common timestamps, for explanations; compiles
     * nothing.
     */
    public Plan typical() {
        return make(new Shape(ColumnFormat.LANES_F64, true));
    }

    private Shape shape(DataGroup group) {
        boolean together = lowered instanceof Lowered.Backtest && group.together();
        return new Shape(group.format(), together);
    }

    /**
     * Makes and compiles what these groups need and is not there yet. When much work lies ahead, in
     * this run or by many, the steady forms of the loops are compiled too, beside the work.
     */
    public void prepare(List<? extends DataGroup> groups) {
        synchronized (plans) {
            List<RootCallTarget> loops = new ArrayList<>();
            for (DataGroup group : groups) {
                Shape shape = shape(group);
                barsAhead += group.rows() * group.tickers().size();
                if (!plans.containsKey(shape) && group.rows() > 0) {
                    Plan plan = make(shape);
                    sample(plan, group);
                    plan.loops().forEach(loop -> loops.add(loop.target()));
                    plans.put(shape, plan);
                    steady = false;
                    steadyAsked = false;
                }
            }
            compile(loops);
            if (barsAhead >= STEADY_BARS && !steadyAsked) {
                steadyAsked = true;
                Thread.ofPlatform()
                        .daemon()
                        .name("trading-dsl steady loops")
                        .start(this::prepareSteady);
            }
        }
    }

    /** Compiles the steady forms of all loops, and waits for them. */
    public void prepareSteady() {
        List<RootCallTarget> loops = new ArrayList<>();
        synchronized (plans) {
            steadyAsked = true;
            for (Plan plan : plans.values()) {
                plan.loops().stream()
                        .map(Stage.Loop::steady)
                        .filter(Objects::nonNull)
                        .forEach(loops::add);
            }
        }
        steady = KernelCompiler.available() && compile(loops);
    }

    /** Whether tiles may run in steady form. */
    boolean isSteady() {
        return steady;
    }

    private Plan make(Shape shape) {
        List<ColumnFormat> formats = Collections.nCopies(columns.size(), shape.format());
        return switch (lowered) {
            case Lowered.Series series ->
                    Planner.series(series.outputs(), options, columns, formats);
            case Lowered.Backtest backtest ->
                    Planner.backtest(
                            backtest.entries(),
                            backtest.exits(),
                            backtest.settings(),
                            shape.together(),
                            options,
                            columns,
                            formats);
            case Lowered.Scalar scalar ->
                    throw new IllegalArgumentException("a program without series has no kernels");
        };
    }

    private static void sample(Plan plan, DataGroup group) {
        if (!KernelCompiler.optimizing()) {
            return;
        }
        MemorySegment memory = Arena.ofAuto().allocate(plan.workspaceBytes(), 64);
        TileRunner runner = new TileRunner(plan, memory);
        runner.reset();
        runner.place(group, 0, 0);
        int rows = (int) Math.min(SAMPLE_ROWS, group.rows());
        runner.run(0, rows);
        runner.sampleSteady();
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
