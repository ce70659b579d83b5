// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import com.oracle.truffle.api.RootCallTarget;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Planner;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.nodes.kernel.Workspace;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/**
 * Runs a plan's loops by hand over memory of its own, so that tests can turn every knob that must
 * not matter.
 */
final class PlanHarness {
    private static final int GROUP = 8;
    private static final int PREFIX = 64;

    /**
     * What must not change a bit.
     *
     * @param width lanes per vector
     * @param tile rows of a tile column
     * @param budget the register budget of a loop
     * @param compiled whether kernels are compiled after their first rows, else interpreted
     *     throughout
     * @param single whether each ticker lies on its own, else eight are interleaved
     * @param first how many tickers the first group takes; the others follow in eights
     * @param seed decides how many rows each call runs
     */
    record Knobs(
            int width,
            int tile,
            int budget,
            boolean compiled,
            boolean single,
            int first,
            long seed) {}

    /** Gives memory for columns and workspaces. */
    interface Allocator {
        MemorySegment allocate(long bytes);
    }

    private final List<Term> outputs;
    private final List<TestTicker> tickers;
    private final Knobs knobs;
    private Allocator memory;
    private final List<String> columns;
    private final Plan plan;
    private final double[][][] results;

    private PlanHarness(List<Term> outputs, List<TestTicker> tickers, Knobs knobs) {
        this.outputs = outputs;
        this.tickers = tickers;
        this.knobs = knobs;
        this.columns = Planner.columns(outputs);
        SequencedMap<String, Term> named = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            named.put("o" + i, outputs.get(i));
        }
        ColumnFormat format = knobs.single() ? ColumnFormat.SINGLE_F64 : ColumnFormat.LANES_F64;
        PlanOptions options =
                new PlanOptions(
                        Lanes.of(knobs.width()),
                        knobs.tile(),
                        knobs.budget(),
                        PlanOptions.Figures.ALL);
        this.plan =
                Planner.series(
                        named,
                        options,
                        columns,
                        java.util.Collections.nCopies(columns.size(), format),
                        new LoopLibrary());
        this.results = new double[tickers.size()][outputs.size()][];
    }

    /** Values by ticker, output and bar; truth values as 0 and 1. */
    static double[][][] run(List<Term> outputs, List<TestTicker> tickers, Knobs knobs) {
        try (Arena arena = Arena.ofConfined()) {
            return run(outputs, tickers, knobs, bytes -> arena.allocate(bytes, 64));
        }
    }

    /** The same in memory of a test's own. */
    static double[][][] run(
            List<Term> outputs, List<TestTicker> tickers, Knobs knobs, Allocator memory) {
        PlanHarness harness = new PlanHarness(outputs, tickers, knobs);
        harness.memory = memory;
        return harness.run();
    }

    private double[][][] run() {
        for (int k = 0; k < tickers.size(); k++) {
            for (int i = 0; i < outputs.size(); i++) {
                results[k][i] = new double[tickers.get(k).bars()];
            }
        }
        int size = knobs.single() ? 1 : knobs.first();
        for (int from = 0; from < tickers.size(); from += size, size = knobs.single() ? 1 : GROUP) {
            int to = Math.min(tickers.size(), from + size);
            group(from, to);
        }
        return results;
    }

    private void group(int from, int to) {
        int rows = 0;
        for (int k = from; k < to; k++) {
            rows = Math.max(rows, tickers.get(k).bars());
        }
        int stride = knobs.single() ? 1 : GROUP;
        MemorySegment[] data = new MemorySegment[columns.size()];
        for (int c = 0; c < data.length; c++) {
            data[c] = column(columns.get(c), from, to, rows, stride);
        }
        int lanes = knobs.single() ? 1 : knobs.width();
        for (int lane = 0; lane < to - from; lane += lanes) {
            lanes(data, from + lane, Math.min(to, from + lane + lanes), lane, rows, stride);
        }
    }

    private MemorySegment column(String name, int from, int to, int rows, int stride) {
        MemorySegment column = memory.allocate((long) (PREFIX + rows) * stride * Double.BYTES);
        for (long i = 0; i < (long) (PREFIX + rows) * stride; i++) {
            column.setAtIndex(ValueLayout.JAVA_DOUBLE, i, Double.NaN);
        }
        for (int k = from; k < to; k++) {
            double[] values = tickers.get(k).column(name);
            for (int t = 0; t < values.length; t++) {
                column.setAtIndex(
                        ValueLayout.JAVA_DOUBLE,
                        (long) (PREFIX + t) * stride + k - from,
                        values[t]);
            }
        }
        return column;
    }

    /**
     * Runs all rows of the tickers of one vector, whose first is lane {@code lane} of the stored
     * rows.
     */
    private void lanes(MemorySegment[] data, int from, int to, int lane, int rows, int stride) {
        MemorySegment scratch = memory.allocate(plan.workspaceBytes());
        plan.bind(scratch.address());
        plan.activate(scratch.address(), -1);
        plan.reset(scratch.address());
        SplittableRandom random = new SplittableRandom(knobs.seed());
        boolean first = true;
        for (int row = 0; row < rows; ) {
            int count =
                    Math.min(
                            rows - row,
                            random.nextInt(4) == 0
                                    ? 1 + random.nextInt(knobs.tile())
                                    : knobs.tile());
            for (int c = 0; c < data.length; c++) {
                long address =
                        data[c].address() + ((long) (PREFIX + row) * stride + lane) * Double.BYTES;
                scratch.set(ValueLayout.JAVA_LONG, Workspace.columnOffset(c), address);
            }
            int ahead = Math.min(random.nextInt(40), rows - row - count);
            step(scratch.address(), row, count, ahead, first && knobs.compiled());
            collect(scratch, from, to, row, count);
            first = false;
            row += count;
        }
    }

    private void step(long scratch, int row, int count, int ahead, boolean compile) {
        for (Stage stage : plan.stages()) {
            switch (stage) {
                case Stage.Loop loop -> {
                    KernelRun run = new KernelRun(scratch, loop.root().region().address(scratch));
                    run.rows(row, count);
                    run.ahead(ahead);
                    loop.code().target().call(run);
                    if (compile) {
                        compile(loop.code().target());
                    }
                }
                case Stage.Scalar scalar -> scalar.pass().run(scratch, count);
            }
        }
    }

    /**
     * Compiles to the last tier, and fails when there is no machine code afterwards: else the test
     * would prove nothing.
     */
    private static void compile(RootCallTarget target) {
        KernelCompiler.compile(List.of(target));
        try {
            if (!(boolean) target.getClass().getMethod("isValidLastTier").invoke(target)) {
                throw new AssertionError(target + " was not compiled");
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(target + " cannot say whether it is compiled", e);
        }
    }

    private void collect(MemorySegment scratch, int from, int to, int row, int count) {
        for (int i = 0; i < outputs.size(); i++) {
            Plan.Output output = plan.outputs().get(i);
            for (int k = from; k < to; k++) {
                double[] values = results[k][i];
                for (int t = 0; t < count && row + t < values.length; t++) {
                    values[row + t] = value(scratch, output, t, k - from);
                }
            }
        }
    }

    private double value(MemorySegment scratch, Plan.Output output, int row, int lane) {
        if (output.isBoolean()) {
            return scratch.get(ValueLayout.JAVA_BYTE, output.offset() + row) >> lane & 1;
        }
        return scratch.getAtIndex(
                ValueLayout.JAVA_DOUBLE,
                output.offset() / Double.BYTES + (long) row * knobs.width() + lane);
    }

    /** Asserts equal bits, all NaNs alike. */
    static void assertSame(String what, double[][][] actual, double[][][] expected) {
        for (int k = 0; k < expected.length; k++) {
            for (int i = 0; i < expected[k].length; i++) {
                assertSame(what + ": ticker " + k + ", output " + i, actual[k][i], expected[k][i]);
            }
        }
    }

    /** The same for one row of values. */
    static void assertSame(String what, double[] actual, double[] expected) {
        // Arrays.mismatch compares by Double.compare: bits, all NaNs alike.
        int at = Arrays.mismatch(actual, expected);
        if (at >= 0) {
            throw new AssertionError(
                    String.format(
                            "%s: value %d of %d is %s instead of %s",
                            what, at, expected.length, value(actual, at), value(expected, at)));
        }
    }

    private static String value(double[] values, int at) {
        return at < values.length ? Double.toString(values[at]) : "absent";
    }
}
