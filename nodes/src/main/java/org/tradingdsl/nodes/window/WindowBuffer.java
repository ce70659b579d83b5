// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.column.ColumnHistory;
import org.tradingdsl.nodes.column.ColumnNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopLength;
import org.tradingdsl.nodes.kernel.LoopRegion;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A ring of n rows in the worker's memory, with the place of the next row kept in a frame slot as a
 * byte offset. One row more lies behind it, for the empty end of a block. Counting replaces a
 * division per bar. The values of the block under way are kept in it too, unless they are those of
 * a column, which can be read again. Its length and its place are passed to the loop: windows of
 * all lengths share machine code.
 */
final class WindowBuffer {
    private final int rowBytes;
    private final LoopLength bytes;
    private final LoopArea rows;
    private final LoopRegion region;
    private final long positionOffset;
    private final int slot;
    private final Lanes lanes;
    private final ColumnHistory history;

    /**
     * A ring.
     *
     * @param value what gives the values; null where all are stored, wherever they come from
     * @param n its rows
     */
    WindowBuffer(LoopBuilder loop, NumNode value, int n) {
        this.lanes = loop.lanes();
        this.history = ColumnNode.history(value, n);
        this.rowBytes = loop.lanes().rowBytes();
        int length = Math.multiplyExact(n, rowBytes);
        this.bytes = loop.length(length);
        this.rows = loop.memory((long) length + rowBytes);
        this.region = loop.region();
        this.positionOffset = loop.reserve(Long.BYTES);
        this.slot = loop.slot();
    }

    void open(VirtualFrame frame, KernelRun run) {
        frame.setLongStatic(slot, Memory.getLong(run.scratch() + positionOffset));
    }

    void close(VirtualFrame frame, KernelRun run) {
        Memory.putLong(run.scratch() + positionOffset, frame.getLongStatic(slot));
    }

    /** Fills the rows, and the one behind them; runs outside kernels. */
    void reset(Lanes lanes, long scratch, double before, double end) {
        Memory.putLong(scratch + positionOffset, 0);
        long first = address(rows, scratch);
        Memory.fill(first, bytes.value() / Double.BYTES, before);
        Memory.fill(first + bytes.value(), lanes.width(), end);
    }

    /** A further ring of the same length, which shares the position; its rows and one behind. */
    LoopArea beside(LoopBuilder loop) {
        return loop.memory(bytes.value() + rowBytes);
    }

    /** Fills all of a further ring; runs outside kernels. */
    void fill(LoopArea beside, long scratch, double value) {
        Memory.fill(address(beside, scratch), (bytes.value() + rowBytes) / Double.BYTES, value);
    }

    /** Where an area lies, by the address of the loop's region in the same memory. */
    private long address(LoopArea area, long scratch) {
        return area.address(scratch - region.offset());
    }

    /** Byte offset of the current row within the block. */
    long position(VirtualFrame frame) {
        return frame.getLongStatic(slot) & Integer.MAX_VALUE;
    }

    /** Address of the block's first row. */
    long base(VirtualFrame frame) {
        return rows.address(frame);
    }

    /** Keeps the current row's value for the end of the block. */
    void keep(VirtualFrame frame, long position, DoubleVector value) {
        if (history == null) {
            Memory.store(value, base(frame) + position);
        }
    }

    /** A value of the block that ends with a row, by its byte offset within the block. */
    DoubleVector kept(VirtualFrame frame, int row, int at) {
        return history == null
                ? Memory.load(lanes, base(frame) + at)
                : history.get(frame, row, at / rowBytes);
    }

    /** Goes on to the next row of the block. */
    void advance(VirtualFrame frame, long position) {
        frame.setLongStatic(slot, position + rowBytes);
    }

    /** Goes on to the next row; from the last one to the first. */
    void turn(VirtualFrame frame, long position) {
        long next = position + rowBytes;
        frame.setLongStatic(slot, next == bytes.get(frame) ? 0 : next);
    }

    /** How many rows the block still takes. */
    int rowsLeft(VirtualFrame frame) {
        return (int) (bytes.get(frame) - frame.getLongStatic(slot)) / rowBytes;
    }

    /** Whether the block is complete; if so, the next one begins. */
    boolean isComplete(VirtualFrame frame) {
        boolean complete = frame.getLongStatic(slot) == bytes.get(frame);
        if (complete) {
            frame.setLongStatic(slot, 0);
        }
        return complete;
    }

    /** Bytes of the block's rows, inside a loop. */
    int bytes(VirtualFrame frame) {
        return (int) bytes.get(frame) & Integer.MAX_VALUE;
    }

    int rowBytes() {
        return rowBytes;
    }
}
