// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.column.ColumnHistory;
import org.tradingdsl.nodes.column.ColumnNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A ring of n rows in the worker's memory, with the place of the next row kept in a frame slot as a
 * byte offset. One row more lies behind it, for the empty end of a block. Counting replaces a
 * division per bar. The values of the block under way are kept in it too, unless they are those of
 * a column, which can be read again.
 */
final class WindowBuffer {
    private final int rowBytes;
    private final int bytes;
    private final long offset;
    private final long positionOffset;
    private final int slot;
    private final Lanes lanes;
    private final ColumnHistory history;

    /**
     * A ring.
     *
     * @param value what gives the values
     * @param n its rows
     */
    WindowBuffer(LoopBuilder loop, NumNode value, int n) {
        this.lanes = loop.lanes();
        this.history = ColumnNode.history(value, n);
        this.rowBytes = loop.lanes().rowBytes();
        this.bytes = Math.multiplyExact(n, rowBytes);
        this.offset = loop.reserve((long) bytes + rowBytes);
        this.positionOffset = loop.reserve(Long.BYTES);
        this.slot = loop.slot();
    }

    void open(VirtualFrame frame, KernelRun run) {
        frame.setLongStatic(slot, Memory.getLong(run.scratch() + positionOffset));
    }

    void close(VirtualFrame frame, KernelRun run) {
        Memory.putLong(run.scratch() + positionOffset, frame.getLongStatic(slot));
    }

    void reset(Lanes lanes, long scratch, double before, double end) {
        Memory.putLong(scratch + positionOffset, 0);
        Memory.fill(scratch + offset, bytes / Double.BYTES, before);
        Memory.fill(scratch + offset + bytes, lanes.width(), end);
    }

    /** Byte offset of the current row within the block. */
    long position(VirtualFrame frame) {
        return frame.getLongStatic(slot) & Integer.MAX_VALUE;
    }

    /** Address of the block's first row. */
    long base(VirtualFrame frame) {
        return frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset;
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
        frame.setLongStatic(slot, next == bytes ? 0 : next);
    }

    /** How many rows the block still takes. */
    int rowsLeft(VirtualFrame frame) {
        return (int) (bytes - frame.getLongStatic(slot)) / rowBytes;
    }

    /** Whether the block is complete; if so, the next one begins. */
    boolean isComplete(VirtualFrame frame) {
        boolean complete = frame.getLongStatic(slot) == bytes;
        if (complete) {
            frame.setLongStatic(slot, 0);
        }
        return complete;
    }

    int bytes() {
        return bytes;
    }

    int rowBytes() {
        return rowBytes;
    }
}
