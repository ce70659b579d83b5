// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

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
        long at = size++ * FIELDS;
        records.setAtIndex(ValueLayout.JAVA_LONG, at, trade.entryRow());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 1, trade.entryPrice());
        records.setAtIndex(ValueLayout.JAVA_LONG, at + 2, trade.exitRow());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 3, trade.exitPrice());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 4, trade.units());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 5, trade.fees());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 6, trade.pnl());
        records.setAtIndex(ValueLayout.JAVA_DOUBLE, at + 7, trade.result());
    }

    /** How many trades. */
    public long size() {
        return size;
    }

    /** The i-th trade. */
    public Trade get(long i) {
        long at = java.util.Objects.checkIndex(i, size) * FIELDS;
        return new Trade(
                records.getAtIndex(ValueLayout.JAVA_LONG, at),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 1),
                records.getAtIndex(ValueLayout.JAVA_LONG, at + 2),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 3),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 4),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 5),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 6),
                records.getAtIndex(ValueLayout.JAVA_DOUBLE, at + 7));
    }
}
