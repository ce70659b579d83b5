// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The union of tickers' timestamps, ascending and without repetition. Its memory is that of
 * timestamps, not of bars.
 */
final class Timeline {
    private final MemorySegment times;

    private Timeline(MemorySegment times) {
        this.times = times;
    }

    /**
     * The union of the times of these bars. Equal axes cost nothing, parts of others a comparison.
     */
    static Timeline union(Collection<Bars> tickers) {
        List<Bars> axes =
                tickers.stream()
                        .filter(bars -> bars.count() > 0)
                        .sorted(Comparator.comparingLong(Bars::count).reversed())
                        .toList();
        Set<List<Long>> seen = new HashSet<>();
        MemorySegment union = MemorySegment.NULL;
        for (Bars bars : axes) {
            if (seen.add(List.of(bars.count(), bars.fingerprint()))
                    && !contains(union, bars.times())) {
                union = merge(union, bars.times());
            }
        }
        return new Timeline(union);
    }

    /** Whether an axis is a contiguous part of another. */
    private static boolean contains(MemorySegment union, MemorySegment axis) {
        long at = firstAtOrAfter(union, axis.getAtIndex(ValueLayout.JAVA_LONG, 0)) * Long.BYTES;
        return at + axis.byteSize() <= union.byteSize()
                && union.asSlice(at, axis.byteSize()).mismatch(axis) == -1;
    }

    private static MemorySegment merge(MemorySegment a, MemorySegment b) {
        MemorySegment target =
                Arena.ofAuto().allocate(Math.max(8, a.byteSize() + b.byteSize()), Long.BYTES);
        long n = a.byteSize() / Long.BYTES;
        long m = b.byteSize() / Long.BYTES;
        long i = 0;
        long j = 0;
        long k = 0;
        while (i < n || j < m) {
            long x = i < n ? a.getAtIndex(ValueLayout.JAVA_LONG, i) : Long.MAX_VALUE;
            long y = j < m ? b.getAtIndex(ValueLayout.JAVA_LONG, j) : Long.MAX_VALUE;
            i += i < n && x <= y ? 1 : 0;
            j += j < m && y <= x ? 1 : 0;
            target.setAtIndex(ValueLayout.JAVA_LONG, k++, Math.min(x, y));
        }
        return target.asSlice(0, k * Long.BYTES);
    }

    /** The index of the first of ascending times that is at least the given one. */
    static long firstAtOrAfter(MemorySegment times, long time) {
        long low = 0;
        long high = times.byteSize() / Long.BYTES;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (times.getAtIndex(ValueLayout.JAVA_LONG, middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many timestamps. */
    long size() {
        return times.byteSize() / Long.BYTES;
    }

    /** The i-th timestamp. */
    long at(long i) {
        return times.getAtIndex(ValueLayout.JAVA_LONG, i);
    }

    /** The index of the first timestamp that is at least the given one. */
    long firstAtOrAfter(long time) {
        return firstAtOrAfter(times, time);
    }

    /** All timestamps, nanoseconds since 1970 UTC. */
    MemorySegment times() {
        return times;
    }
}
