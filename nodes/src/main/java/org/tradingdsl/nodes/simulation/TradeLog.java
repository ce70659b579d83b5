// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

import org.tradingdsl.nodes.kernel.Memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The trades of one ticker in the order of their entries, outside the heap: their number may grow
 * with the bars.
 */
public final class TradeLog {
    /** The exit row of a position that is still open. */
    public static final long OPEN = -1;

    private static final int BYTES = 8 * Long.BYTES;
    private static final int PER_CHUNK = 64;

    private final List<MemorySegment> chunks = new ArrayList<>();
    private long end;
    private long size;

    /** One trade. */
    public record Trade(
            long entryRow,
            double entryPrice,
            long exitRow,
            double exitPrice,
            double units,
            double fees,
            double pnl,
            double result) {
        /** Whether the position is still open at the end of the window. */
        public boolean isOpen() {
            return exitRow == OPEN;
        }
    }

    /**
     * Appends a trade; the arguments are the components of {@link Trade}, which need not be made
     * for it.
     */
    public void add(
            long entryRow,
            double entryPrice,
            long exitRow,
            double exitPrice,
            double units,
            double fees,
            double pnl,
            double result) {
        if (size % PER_CHUNK == 0) {
            MemorySegment chunk = Arena.ofAuto().allocate(PER_CHUNK * BYTES, Long.BYTES);
            chunks.add(chunk);
            end = chunk.address();
        }
        long at = end;
        end += BYTES;
        size++;
        Memory.putLong(at, entryRow);
        Memory.putDouble(at + 8, entryPrice);
        Memory.putLong(at + 16, exitRow);
        Memory.putDouble(at + 24, exitPrice);
        Memory.putDouble(at + 32, units);
        Memory.putDouble(at + 40, fees);
        Memory.putDouble(at + 48, pnl);
        Memory.putDouble(at + 56, result);
    }

    /** How many trades. */
    public long size() {
        return size;
    }

    /** The i-th trade. */
    public Trade get(long i) {
        MemorySegment chunk = chunks.get((int) (java.util.Objects.checkIndex(i, size) / PER_CHUNK));
        long at = chunk.address() + i % PER_CHUNK * BYTES;
        return new Trade(
                Memory.getLong(at),
                Memory.getDouble(at + 8),
                Memory.getLong(at + 16),
                Memory.getDouble(at + 24),
                Memory.getDouble(at + 32),
                Memory.getDouble(at + 40),
                Memory.getDouble(at + 48),
                Memory.getDouble(at + 56));
    }
}
