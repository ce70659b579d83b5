// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.tradingdsl.nodes.kernel.Memory;

/** The trades of one ticker in the order of their entries, outside the heap: their number may grow with the bars. */
public final class TradeLog {
    /** The exit row of a position that is still open. */
    public static final long OPEN = -1;

    private static final int FIELDS = 8;
    private static final long FIRST_CAPACITY = 32;

    private MemorySegment records = MemorySegment.NULL;
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

    /** Appends a trade. */
    public void add(Trade trade) {
        if (size * FIELDS * Long.BYTES == records.byteSize()) {
            long capacity = Math.max(FIRST_CAPACITY, 2 * size);
            MemorySegment larger = Arena.ofAuto().allocate(capacity * FIELDS * Long.BYTES, Long.BYTES);
            MemorySegment.copy(records, 0, larger, 0, records.byteSize());
            records = larger;
        }
        long at = records.address() + size++ * FIELDS * Long.BYTES;
        Memory.putLong(at, trade.entryRow());
        Memory.putDouble(at + 8, trade.entryPrice());
        Memory.putLong(at + 16, trade.exitRow());
        Memory.putDouble(at + 24, trade.exitPrice());
        Memory.putDouble(at + 32, trade.units());
        Memory.putDouble(at + 40, trade.fees());
        Memory.putDouble(at + 48, trade.pnl());
        Memory.putDouble(at + 56, trade.result());
    }

    /** How many trades. */
    public long size() {
        return size;
    }

    /** The i-th trade. */
    public Trade get(long i) {
        long at = records.address() + java.util.Objects.checkIndex(i, size) * FIELDS * Long.BYTES;
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
