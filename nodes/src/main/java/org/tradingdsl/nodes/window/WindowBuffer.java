// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;

/**
 * A ring of n rows in the worker's memory, with the place of the next row kept in a frame slot as a
 * byte offset. One row more lies behind it, for the empty end of a block. Counting replaces a
 * division per bar.
 */
final class WindowBuffer {
    private final int rowBytes;
    private final int bytes;
    private final long offset;
    private final long positionOffset;
    private final int slot;

    WindowBuffer(LoopBuilder loop, int n) {
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

    /** Goes on to the next row; true when that row begins a new block. */
    boolean advance(VirtualFrame frame, long position) {
        long next = position + rowBytes;
        boolean full = next == bytes;
        frame.setLongStatic(slot, full ? 0 : next);
        return full;
    }

    int bytes() {
        return bytes;
    }

    int rowBytes() {
        return rowBytes;
    }
}
