// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * A market column as a loop reads it: from its first row of a call, less some bytes for a lag.
 * Which column that is, and how far back, is passed to the loop.
 */
public final class LoopColumn {
    private final LoopBuilder loop;
    private final int number;
    private final int slot;
    private final long placeAt;
    private final long backAt;

    LoopColumn(LoopBuilder loop, int number, int slot, long placeAt, long backAt) {
        this.loop = loop;
        this.number = number;
        this.slot = slot;
        this.placeAt = placeAt;
        this.backAt = backAt;
    }

    /** The address that belongs to row 0 of the call, inside a loop. */
    public long address(VirtualFrame frame) {
        return frame.getLongStatic(slot);
    }

    /** The same column, read so many bytes before; while the loop is built. */
    public LoopColumn before(long bytesBack) {
        return loop.column(number, bytesBack);
    }

    /** Brings the address, or one some bytes ahead of it, into the frame, before a block. */
    void open(VirtualFrame frame, long region, long ahead) {
        long first = Memory.getLong(Memory.address(Memory.getLong(region + placeAt)));
        frame.setLongStatic(slot, Memory.address(first + ahead - Memory.getLong(region + backAt)));
    }

    @Override
    public String toString() {
        return "column in slot " + slot + " at " + placeAt + " and " + backAt;
    }
}
