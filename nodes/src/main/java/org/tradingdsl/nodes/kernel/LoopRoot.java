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

    @CompilationFinal(dimensions = 1)
    private final int[] columns;

    @CompilationFinal(dimensions = 1)
    private final long[] bytesBack;

    @CompilationFinal(dimensions = 1)
    private final int[] columnSlots;

    @CompilationFinal(dimensions = 1)
    private final KernelNode[] stateful;

    @CompilationFinal(dimensions = 1)
    private final BlockNode[] blocks;

    @CompilationFinal(dimensions = 1)
    private final int[] touched;

    @CompilationFinal(dimensions = 1)
    private final int[] touchedSlots;

    private final int touchSlot;
    @Children private final StatementNode[] body;
    private final long[] carried;

    LoopRoot(
            String name,
            FrameDescriptor frame,
            int[] columns,
            long[] bytesBack,
            int[] columnSlots,
            int[] touched,
            int[] touchedSlots,
            int touchSlot,
            KernelNode[] stateful,
            BlockNode[] blocks,
            StatementNode[] body,
            long[] carried) {
        super(null, frame);
        this.name = name;
        this.columns = columns;
        this.bytesBack = bytesBack;
        this.columnSlots = columnSlots;
        this.touched = touched;
        this.touchedSlots = touchedSlots;
        this.touchSlot = touchSlot;
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
        frame.setLongStatic(LoopBuilder.SCRATCH_SLOT, Memory.address(run.scratch()));
        for (int i = 0; i < columns.length; i++) {
            long first = Memory.getLong(run.scratch() + Workspace.columnOffset(columns[i]));
            frame.setLongStatic(columnSlots[i], Memory.address(first - bytesBack[i]));
        }
        long ahead = Memory.rows(run.ahead(), ROW_BYTES);
        for (int i = 0; i < touchedSlots.length; i++) {
            long first = Memory.getLong(run.scratch() + Workspace.columnOffset(touched[i]));
            frame.setLongStatic(touchedSlots[i], Memory.address(first + ahead));
        }
        frame.setLongStatic(touchSlot, 0);
        for (KernelNode node : stateful) {
            node.open(frame, run);
        }
    }

    /**
     * Reads a word of a row some way ahead from each market column. A row's operations wait for its
     * loads in the processor's scheduler, which is full after three or four rows; a read on which
     * nothing waits does not, so the memory works on many lines at a time. The words are joined
     * only to keep the compiler from dropping the reads.
     */
    @ExplodeLoop
    private void touch(VirtualFrame frame, int row) {
        for (int slot : touchedSlots) {
            long word = Memory.getLong(frame.getLongStatic(slot) + Memory.rows(row, ROW_BYTES));
            frame.setLongStatic(touchSlot, frame.getLongStatic(touchSlot) | word);
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
        if (touchedSlots.length > 0) {
            Memory.putLong(run.scratch() + Workspace.TOUCHED, frame.getLongStatic(touchSlot));
        }
    }

    /**
     * Writes the state that holds before the first bar of the tickers to come. Runs outside
     * kernels.
     */
    public void reset(long scratch) {
        for (KernelNode node : stateful) {
            node.reset(scratch);
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
                if (Double.isNaN(Memory.getDouble(scratch + offset + lane * Double.BYTES))) {
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
