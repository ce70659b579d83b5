// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Times brought in order together with the numbers of their rows, one row per time. Sorting is
 * stable and works in native memory, 32 bytes a row.
 *
 * @param times ascending; only the first {@code bars} count
 * @param order the row that each had
 * @param bars that remain
 */
record TimeSort(MemorySegment times, MemorySegment order, long bars) {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    /** What is said of a row whose time an earlier one has too. */
    @FunctionalInterface
    interface Refusal {
        MarketException of(long row, long time);
    }

    /**
     * Sorts; both segments are used up.
     *
     * @param check called now and then, and may throw to stop
     */
    static TimeSort of(
            MemorySegment times,
            MemorySegment order,
            Arena arena,
            Runnable check,
            Duplicates rule,
            Refusal refusal) {
        long rows = times.byteSize() / Long.BYTES;
        // A merge pass goes from one pair of arrays to the other; the result is where the last
        // one ended.
        MemorySegment[] from = {times, order};
        MemorySegment[] to = {arena.allocate(LONG, rows), arena.allocate(LONG, rows)};
        for (long width = 1; width < rows; width *= 2) {
            check.run();
            mergePass(from, to, rows, width);
            MemorySegment[] swap = from;
            from = to;
            to = swap;
        }
        return new TimeSort(from[0], from[1], unique(from, rows, rule, refusal));
    }

    private static void mergePass(MemorySegment[] from, MemorySegment[] to, long rows, long width) {
        for (long start = 0; start < rows; start += 2 * width) {
            long a = start;
            long endA = Math.min(start + width, rows);
            long b = endA;
            long endB = Math.min(start + 2 * width, rows);
            for (long k = start; k < endB; k++) {
                // Equal times keep their order: the left side goes first.
                boolean left =
                        a < endA
                                && (b >= endB
                                        || from[0].getAtIndex(LONG, a)
                                                <= from[0].getAtIndex(LONG, b));
                long i = left ? a++ : b++;
                to[0].setAtIndex(LONG, k, from[0].getAtIndex(LONG, i));
                to[1].setAtIndex(LONG, k, from[1].getAtIndex(LONG, i));
            }
        }
    }

    /** Keeps one row of each time, in place; gives how many remain. */
    private static long unique(
            MemorySegment[] sorted, long rows, Duplicates rule, Refusal refusal) {
        long kept = 0;
        for (long i = 0; i < rows; i++) {
            long time = sorted[0].getAtIndex(LONG, i);
            long row = sorted[1].getAtIndex(LONG, i);
            if (kept > 0 && sorted[0].getAtIndex(LONG, kept - 1) == time) {
                if (rule == Duplicates.FAIL) {
                    throw refusal.of(row, time);
                }
                if (rule == Duplicates.FIRST) {
                    continue;
                }
                kept--;
            }
            sorted[0].setAtIndex(LONG, kept, time);
            sorted[1].setAtIndex(LONG, kept, row);
            kept++;
        }
        return kept;
    }
}
