// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.oracle.truffle.api.RootCallTarget;
import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.nodes.kernel.Prefetching;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A vector that the compiler does not expand becomes an object on every row, and nothing else
 * tells. So every operator, every indicator of the catalogue and the simulation run compiled here,
 * and next to nothing may be allocated; likewise for each form of a loop, for four and eight lanes,
 * and for single columns.
 */
class AllocationTest {
    private static final int ROWS = 4096;
    private static final double MOST_BYTES_PER_ROW = 0.5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> COLUMNS =
            List.of("open", "high", "low", "close", "volume", "$day");

    static Stream<Arguments> operators() {
        return Stream.of(Primitive.values())
                .filter(operator -> operator.kind() != Primitive.Kind.SCALAR)
                .flatMap(operator -> Stream.of(4, 8).map(width -> Arguments.of(operator, width)));
    }

    @Test
    void theCompilerIsThere() {
        assertThat(KernelCompiler.available())
                .as("the optimizing runtime, with compilation on request")
                .isTrue();
    }

    @Test
    void theCompilerKnowsHowToAskForMemoryAhead() {
        check(Program.parse("close + 1", "prefetch").lower(Map.of()), 8, ColumnFormat.LANES_F64);
        assertThat(Prefetching.available())
                .as("the compiler of this version was taught to prefetch")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void noOperatorAllocates(Primitive operator, int width) {
        Term.Pool pool = new Term.Pool();
        LinkedHashMap<String, Term> outputs = new LinkedHashMap<>();
        outputs.put("strict", term(pool, operator, 20, 20, 0));
        outputs.put("partial", term(pool, operator, 7, 3, 1));
        outputs.put("one", term(pool, operator, 1, 1, 1));
        check(
                new Lowered.Series(outputs, true, List.of(), 0, Map.of()),
                width,
                ColumnFormat.LANES_F64);
        check(
                new Lowered.Series(outputs, true, List.of(), 0, Map.of()),
                width,
                ColumnFormat.SINGLE_F64);
    }

    static Stream<Arguments> examples() {
        return Catalogue.standard().entries().stream()
                .filter(entry -> !entry.documentation().example().isBlank())
                .map(entry -> Arguments.of(entry.name(), entry.documentation().example()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noIndicatorAllocates(String name, String example) {
        Lowered lowered = Program.parse(example, name).lower(Map.of());
        if (!(lowered instanceof Lowered.Scalar)) {
            check(lowered, 8, ColumnFormat.LANES_F64);
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theSimulationDoesNotAllocate(boolean sameClose, int width, boolean together) {
        Term.Pool pool = new Term.Pool();
        Term signal = pool.of(Primitive.GT, List.of(pool.column("close"), pool.column("open")));
        SimulationSettings settings =
                new SimulationSettings(sameClose, 0.001, 1, 0.001, 0.9, 1000, Double.NaN);
        Term exit = pool.of(Primitive.NOT, List.of(signal));
        Lowered lowered = new Lowered.Backtest(signal, exit, settings, List.of(), 0, Map.of());
        check(lowered, width, ColumnFormat.LANES_F64, together);
        check(lowered, width, ColumnFormat.SINGLE_F64, true);
    }

    static Stream<Arguments> settings() {
        List<Arguments> all = new ArrayList<>();
        for (boolean sameClose : new boolean[] {false, true}) {
            for (int width : new int[] {4, 8}) {
                for (boolean together : new boolean[] {false, true}) {
                    all.add(Arguments.of(sameClose, width, together));
                }
            }
        }
        return all.stream();
    }

    private static void check(Lowered lowered, int width, ColumnFormat format) {
        check(lowered, width, format, true);
    }

    private static void check(Lowered lowered, int width, ColumnFormat format, boolean together) {
        assumeThat(width * Double.SIZE)
                .as("vectors of this machine")
                .isLessThanOrEqualTo(jdk.incubator.vector.DoubleVector.SPECIES_MAX.vectorBitSize());
        Kernels kernels =
                new Kernels(
                        lowered,
                        PlanOptions.defaults().withLanes(Lanes.of(width)),
                        new LoopLibrary());
        ArrayGroup group = group(format, kernels.columns(), together);
        kernels.prepare(List.of(group));
        kernels.prepareOwn(List.of(group));
        var plan = kernels.plan(group);
        // The engine leaves out the full one of a loop whose twin it expects to run.
        KernelCompiler.compile(
                plan.loops().stream()
                        .map(loop -> (RootCallTarget) loop.own().getCallTarget())
                        .toList());
        MemorySegment memory = Arena.ofAuto().allocate(plan.workspaceBytes(), 64);
        TileRunner runner = new TileRunner(plan, memory);
        for (String form : List.of("shared", "own", "steady")) {
            for (int pass = 0; pass < 2; pass++) {
                runner.reset();
                runner.activate(-1);
                int tile = plan.options().tileRows();
                for (Stage stage : plan.stages()) {
                    if (!(stage instanceof Stage.Loop loop)) {
                        continue;
                    }
                    RootCallTarget target = target(loop, form);
                    long scratch = memory.address();
                    KernelRun run = new KernelRun(scratch, loop.root().region().address(scratch));
                    Object[] arguments = {run};
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    for (int row = 0; row + tile <= ROWS; row += tile) {
                        runner.place(group, row, 0);
                        run.rows(row, tile);
                        target.call(arguments);
                    }
                    double bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
                    assertThat(bytes / ROWS)
                            .as(
                                    "bytes per row of %s %s, %s form, %s",
                                    loop.root(), loop.terms(), form, format)
                            .isLessThan(MOST_BYTES_PER_ROW);
                }
            }
        }
        java.lang.ref.Reference.reachabilityFence(memory);
        java.lang.ref.Reference.reachabilityFence(group);
    }

    private static RootCallTarget target(Stage.Loop loop, String form) {
        if (form.equals("shared")) {
            return loop.code().target();
        }
        boolean steady = form.equals("steady") && loop.steady() != null;
        return (steady ? loop.steady() : loop.own()).getCallTarget();
    }

    private static Term term(Term.Pool pool, Primitive operator, int n, int minPeriods, int flag) {
        Term close = pool.column("close");
        Term open = pool.column("open");
        Term truth = pool.of(Primitive.GT, List.of(close, open));
        Term other = pool.of(Primitive.LT, List.of(close, pool.column("high")));
        // A computed operand: a shifted column is only a load.
        Term computed =
                pool.of(Primitive.MUL, List.of(pool.of(Primitive.SUB, List.of(close, open)), open));
        List<Term> inputs = new ArrayList<>();
        for (int i = 0; i < operator.arity(); i++) {
            inputs.add(
                    operator.takesBoolean(i) ? (i == 0 ? truth : other) : i == 0 ? computed : open);
        }
        double[] constants =
                operator.constants().stream()
                        .mapToDouble(
                                name ->
                                        switch (name) {
                                            case "n" -> n;
                                            case "min_periods" -> minPeriods;
                                            case "alpha" -> 0.1;
                                            case "threshold" -> 1.25;
                                            default -> flag;
                                        })
                        .toArray();
        return switch (operator) {
            case COLUMN -> close;
            case NUMBER -> pool.number(2);
            case BOOLEAN -> pool.truth(true);
            default -> pool.of(operator, inputs, constants);
        };
    }

    private static ArrayGroup group(ColumnFormat format, List<String> columns, boolean together) {
        SplittableRandom random = new SplittableRandom(7);
        List<ArrayGroup.Source> sources = new ArrayList<>();
        for (int lane = 0; lane < (format == ColumnFormat.LANES_F64 ? 8 : 1); lane++) {
            long[] ts = new long[ROWS];
            Map<String, double[]> values = new LinkedHashMap<>();
            COLUMNS.forEach(column -> values.put(column, new double[ROWS]));
            for (int row = 0; row < ROWS; row++) {
                ts[row] = (row + (together ? 0 : lane)) * 86_400_000_000_000L;
                for (String column : COLUMNS) {
                    // A gap now and then, so that the rare branches run too.
                    values.get(column)[row] =
                            random.nextInt(50) == 0 ? Double.NaN : 100 + random.nextDouble();
                }
            }
            sources.add(new ArrayGroup.Source("T" + lane, ts, values));
        }
        return new ArrayGroup(format, sources, columns);
    }
}
