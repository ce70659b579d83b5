// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * One fused loop: the compilation unit of the engine. A call runs the rows of one tile: state comes
 * from memory into registers, an {@code int}-counted loop without calls and inner loops runs over
 * the rows (so the compiler drops the safepoint poll), and state goes back. Where windows have work
 * to do at the end of their blocks, that loop runs from one such end to the next. Roots belong to
 * no language and look up no context: workers call them on plain threads.
 */
public final class LoopRoot extends RootNode {
    private static final int ROW_BYTES = Lanes.GROUP * Double.BYTES;

    private final String name;

    private final LoopRegion region;

    @CompilationFinal(dimensions = 1)
    private final LoopColumn[] columns;

    @CompilationFinal(dimensions = 1)
    private final LoopArea[] areas;

    @CompilationFinal(dimensions = 1)
    private final KernelNode[] stateful;

    @CompilationFinal(dimensions = 1)
    private final BlockNode[] blocks;

    @CompilationFinal(dimensions = 1)
    private final LoopColumn[] touched;

    private final int touchSlot;
    @Children private final StatementNode[] body;
    private final long[] carried;

    LoopRoot(
            String name,
            FrameDescriptor frame,
            LoopRegion region,
            LoopColumn[] columns,
            LoopColumn[] touched,
            int touchSlot,
            LoopArea[] areas,
            KernelNode[] stateful,
            BlockNode[] blocks,
            StatementNode[] body,
            long[] carried) {
        super(null, frame);
        this.name = name;
        this.region = region;
        this.columns = columns;
        this.touched = touched;
        this.touchSlot = touchSlot;
        this.areas = areas;
        this.stateful = stateful;
        this.blocks = blocks;
        this.body = body;
        this.carried = carried;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        KernelRun run = (KernelRun) frame.getArguments()[0];
        open(frame, run);
        int rows = run.rows();
        if (blocks.length == 0) {
            for (int row = 0; row < rows; row++) {
                touch(frame, row);
                bar(frame, row);
            }
        } else {
            for (int begin = 0; begin < rows; ) {
                int end = Math.min(rows, begin + rowsLeft(frame));
                for (int row = begin; row < end; row++) {
                    touch(frame, row);
                    bar(frame, row);
                }
                endBlocks(frame, end - 1);
                begin = end;
            }
        }
        close(frame, run);
        LoopNode.reportLoopCount(this, rows);
        return null;
    }

    @ExplodeLoop
    private void open(VirtualFrame frame, KernelRun run) {
        long scratch = Memory.address(run.scratch());
        frame.setLongStatic(LoopBuilder.SCRATCH_SLOT, scratch);
        frame.setLongStatic(LoopBuilder.PLAN_SLOT, Memory.address(run.plan()));
        for (LoopColumn column : columns) {
            column.open(frame, scratch, 0);
        }
        for (LoopArea area : areas) {
            area.open(frame, scratch);
        }
        long ahead = Memory.rows(run.ahead(), ROW_BYTES);
        for (LoopColumn column : touched) {
            column.open(frame, scratch, ahead);
        }
        frame.setLongStatic(touchSlot, 0);
        for (KernelNode node : stateful) {
            node.open(frame, run);
        }
    }

    /**
     * Asks for the cache line of a row some way ahead in each market column. A row's operations
     * wait for its loads in the processor's queues, which are full after a few rows, and what the
     * processor fetches by itself ends at each page of memory. Where lines cannot be asked for, a
     * word of them is read, on which nothing waits but the queue itself; the words are joined only
     * to keep the compiler from dropping the reads.
     */
    @ExplodeLoop
    private void touch(VirtualFrame frame, int row) {
        for (LoopColumn column : touched) {
            long address = column.address(frame) + Memory.rows(row, ROW_BYTES);
            if (Prefetching.available()) {
                Prefetching.line(address);
            } else {
                long word = Memory.getLong(address);
                frame.setLongStatic(touchSlot, frame.getLongStatic(touchSlot) | word);
            }
        }
    }

    @ExplodeLoop
    private void bar(VirtualFrame frame, int row) {
        for (StatementNode statement : body) {
            statement.execute(frame, row);
        }
        for (StatementNode statement : body) {
            statement.release(frame);
        }
    }

    @ExplodeLoop
    private int rowsLeft(VirtualFrame frame) {
        int least = Integer.MAX_VALUE / 2;
        for (BlockNode block : blocks) {
            least = Math.min(least, block.rowsLeft(frame));
        }
        return least;
    }

    @ExplodeLoop
    private void endBlocks(VirtualFrame frame, int row) {
        for (BlockNode block : blocks) {
            block.endBlock(frame, row);
        }
    }

    @ExplodeLoop
    private void close(VirtualFrame frame, KernelRun run) {
        for (KernelNode node : stateful) {
            node.close(frame, run);
        }
        if (touched.length > 0) {
            Memory.putLong(run.scratch() + LoopRegion.TOUCHED, frame.getLongStatic(touchSlot));
        }
    }

    /** What the machine code depends on: see {@link LoopShape}. */
    Object[] parts() {
        return new Object[] {columns, touched, touchSlot, areas, body, stateful, blocks, carried};
    }

    /** The loop's part of a worker's memory. */
    public LoopRegion region() {
        return region;
    }

    /**
     * Makes a worker's memory ready for this loop: what is passed to it, no lane active. Runs
     * outside kernels, once.
     *
     * @param scratch the worker's memory
     */
    public void bind(long scratch) {
        region.bind(scratch);
        region.activate(scratch, 0);
    }

    /** Sets which lanes are inside their window: bit i for lane i. Runs between blocks. */
    public void activate(long scratch, long lanes) {
        region.activate(scratch, lanes);
    }

    /**
     * Writes the state that holds before the first bar of the tickers to come. Runs outside
     * kernels.
     *
     * @param scratch the worker's memory
     */
    public void reset(long scratch) {
        for (KernelNode node : stateful) {
            node.reset(region.address(scratch));
        }
    }

    /**
     * Whether every carried value of some lanes is a number. Runs between blocks.
     *
     * @param lanes the lanes that matter, bit i for lane i
     */
    public boolean isSteady(long scratch, long lanes) {
        for (long offset : carried) {
            for (long rest = lanes; rest != 0; rest &= rest - 1) {
                long lane = Long.numberOfTrailingZeros(rest);
                if (Double.isNaN(
                        Memory.getDouble(region.address(scratch) + offset + lane * Double.BYTES))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
