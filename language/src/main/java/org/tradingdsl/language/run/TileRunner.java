// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import com.oracle.truffle.api.RootCallTarget;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.Workspace;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicLongArray;

/** Runs the stages of a plan over tiles, in one worker's memory. */
final class TileRunner {
    /** How far ahead loops touch columns: half a page, which is time for a dozen rows of work. */
    private static final int ROWS_AHEAD = 32;

    private final Plan plan;
    private final MemorySegment memory;
    private final long scratch;
    private final Stage[] stages;
    private final AtomicLongArray clock;
    private long rowsLeft;
    private final KernelRun[] runs;
    private final Object[][] arguments;
    private final RootCallTarget[] full;
    private final RootCallTarget[] steady;
    private long active;

    TileRunner(Plan plan, MemorySegment memory) {
        this(plan, memory, null);
    }

    /**
     * A runner.
     *
     * @param clock takes the nanoseconds of each stage, or null when nobody asked for them
     */
    TileRunner(Plan plan, MemorySegment memory, AtomicLongArray clock) {
        this.clock = clock;
        this.plan = plan;
        this.memory = memory;
        this.scratch = memory.address();
        this.stages = plan.stages().toArray(Stage[]::new);
        this.runs = new KernelRun[stages.length];
        this.arguments = new Object[stages.length][];
        this.full = new RootCallTarget[stages.length];
        this.steady = new RootCallTarget[stages.length];
        if (memory.byteSize() < plan.workspaceBytes() || scratch % 64 != 0) {
            throw new IllegalArgumentException("a worker's memory is too small or not aligned");
        }
        for (int i = 0; i < stages.length; i++) {
            if (stages[i] instanceof Stage.Loop loop) {
                runs[i] = new KernelRun(scratch, loop.root().region().address(scratch));
                arguments[i] = new Object[] {runs[i]};
            }
        }
        plan.bind(scratch);
        use(Kernels.Forms.SHARED);
    }

    Plan plan() {
        return plan;
    }

    long scratch() {
        return scratch;
    }

    /** Puts the state before the first bar into memory; no lane is active. */
    void reset() {
        activate(0);
        plan.reset(scratch);
    }

    /** Sets which lanes are inside their window: bit i for lane i. */
    void activate(long lanes) {
        if (lanes != active) {
            active = lanes;
            plan.activate(scratch, lanes);
        }
    }

    /**
     * Puts the addresses of the columns' rows into memory.
     *
     * @param row the row that the next call starts with
     * @param part which part of a group's lanes, when vectors are narrower than a group
     */
    void place(DataGroup group, long row, int part) {
        rowsLeft = group.rows() - row;
        boolean lanes = group.format() == ColumnFormat.LANES_F64;
        long stride = lanes ? (long) Lanes.GROUP * Double.BYTES : Double.BYTES;
        long shift = lanes ? (long) part * plan.options().lanes().rowBytes() : 0;
        for (int i = 0; i < plan.columns().size(); i++) {
            Memory.putLong(
                    scratch + Workspace.columnOffset(i), group.address(i) + row * stride + shift);
        }
    }

    /** Chooses among the forms of the loops that are compiled. */
    void use(Kernels.Forms forms) {
        for (int i = 0; i < stages.length; i++) {
            if (stages[i] instanceof Stage.Loop loop) {
                boolean own =
                        forms == Kernels.Forms.OWN
                                || forms == Kernels.Forms.STEADY && loop.steady() == null;
                full[i] = own ? loop.own().getCallTarget() : loop.code().target();
                steady[i] =
                        forms == Kernels.Forms.SHARED || loop.steady() == null
                                ? null
                                : loop.steady().getCallTarget();
            }
        }
    }

    /** Runs all stages over rows whose addresses were placed. */
    void run(long row, int rows) {
        begin(row, rows);
        for (int i = 0; i < stages.length; i++) {
            long start = start();
            if (stages[i] instanceof Stage.Loop) {
                full[i].call(arguments[i]);
            } else if (stages[i] instanceof Stage.Scalar scalar) {
                scalar.pass().run(scratch, rows);
            }
            end(i, start);
        }
        java.lang.ref.Reference.reachabilityFence(memory);
    }

    /**
     * The same with the steady form of each loop whose carried values are all numbers.
     *
     * @param lanes the lanes that matter, bit i for lane i
     * @return false when a value turned out to be missing: the rows since the first have to be run
     *     anew
     */
    boolean runSteadily(long row, int rows, long lanes) {
        begin(row, rows);
        for (int i = 0; i < stages.length; i++) {
            long start = start();
            if (stages[i] instanceof Stage.Loop loop) {
                boolean steadily = steady[i] != null && loop.root().isSteady(scratch, lanes);
                (steadily ? steady[i] : full[i]).call(arguments[i]);
                if (steadily && !loop.root().isSteady(scratch, lanes)) {
                    return false;
                }
            } else if (stages[i] instanceof Stage.Scalar scalar) {
                scalar.pass().run(scratch, rows);
            }
            end(i, start);
        }
        java.lang.ref.Reference.reachabilityFence(memory);
        return true;
    }

    /** Runs the first rows in shared form. */
    void runFirst(int rows) {
        run(0, rows);
    }

    /** Runs the first rows in the plan's own forms; the values are worth nothing. */
    void runOwn(int rows) {
        begin(0, rows);
        for (int i = 0; i < stages.length; i++) {
            if (stages[i] instanceof Stage.Loop loop) {
                loop.own().getCallTarget().call(arguments[i]);
                if (loop.steady() != null) {
                    loop.steady().getCallTarget().call(arguments[i]);
                }
            }
        }
        java.lang.ref.Reference.reachabilityFence(memory);
    }

    private long start() {
        return clock == null ? 0 : System.nanoTime();
    }

    private void end(int stage, long start) {
        if (clock != null) {
            clock.addAndGet(stage, System.nanoTime() - start);
        }
    }

    private void begin(long row, int rows) {
        if (rows > plan.options().tileRows()) {
            throw new IllegalArgumentException(
                    "a tile has " + plan.options().tileRows() + " rows, not " + rows);
        }
        int ahead = (int) Math.min(ROWS_AHEAD, rowsLeft - rows);
        for (KernelRun run : runs) {
            if (run != null) {
                run.rows(row, rows);
                run.ahead(ahead);
            }
        }
    }
}
