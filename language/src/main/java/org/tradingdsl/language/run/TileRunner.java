// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

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
    private final KernelRun run;
    private final Object[] arguments;
    private final Stage[] stages;
    private final AtomicLongArray clock;
    private long rowsLeft;

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
        this.run = new KernelRun(scratch);
        this.arguments = new Object[] {run};
        this.stages = plan.stages().toArray(Stage[]::new);
        if (memory.byteSize() < plan.workspaceBytes() || scratch % 64 != 0) {
            throw new IllegalArgumentException("a worker's memory is too small or not aligned");
        }
    }

    Plan plan() {
        return plan;
    }

    long scratch() {
        return scratch;
    }

    /** Puts the state before the first bar into memory; no lane is active. */
    void reset() {
        Memory.fill(scratch + Workspace.MISSING_ROW, Lanes.GROUP, Double.NaN);
        activate(0);
        plan.reset(scratch);
    }

    /** Sets which lanes are inside their window: bit i for lane i. */
    void activate(long lanes) {
        for (int i = 0; i < Lanes.GROUP; i++) {
            boolean active = (lanes >>> i & 1) != 0;
            Memory.putDouble(
                    scratch + Workspace.ACTIVE_ROW + (long) i * Double.BYTES, active ? 1 : 0);
            Memory.putLong(
                    scratch + Workspace.ACTIVE_BITS + (long) i * Long.BYTES, active ? -1 : 0);
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

    /** Runs all stages over rows whose addresses were placed. */
    void run(long row, int rows) {
        begin(row, rows);
        for (int i = 0; i < stages.length; i++) {
            long start = start();
            if (stages[i] instanceof Stage.Loop loop) {
                loop.target().call(arguments);
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
                boolean steady = loop.steady() != null && loop.root().isSteady(scratch, lanes);
                (steady ? loop.steady() : loop.target()).call(arguments);
                if (steady && !loop.root().isSteady(scratch, lanes)) {
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

    /**
     * Runs the steady forms over the rows of the last call, so that their nodes see data; the
     * values are worth nothing.
     */
    void sampleSteady() {
        for (Stage stage : stages) {
            if (stage instanceof Stage.Loop loop && loop.steady() != null) {
                loop.steady().call(arguments);
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
        run.rows(row, rows);
        run.ahead((int) Math.min(ROWS_AHEAD, rowsLeft - rows));
    }
}
