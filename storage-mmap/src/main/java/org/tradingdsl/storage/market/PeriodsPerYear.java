// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.util.Map;
import java.util.TreeMap;

/**
 * Periods per year from ascending times, in one pass: m is the median number of bars of the UTC
 * dates that have bars. If m is above 1, D x m; else by the median gap in days: up to 4, D; up to
 * 10, 52; up to 45, 12; beyond, 365.25 / gap. D is 365 when at least a tenth of the dates are
 * Saturdays, else 252. Without a gap (0 or 1 bars), D.
 *
 * <p>It keeps counts of counts and of gaps. Gaps count only where most dates have one bar, so
 * memory does not grow with the number of intraday bars.
 */
final class PeriodsPerYear {
    private static final long DAY = 86_400_000_000_000L;
    // So many different gaps are kept; there are fewer dates in the 584 years that nanoseconds
    // reach.
    private static final int MOST_GAPS = 1 << 18;

    private final TreeMap<Long, Long> barsOfDates = new TreeMap<>();
    private final TreeMap<Long, Long> gaps = new TreeMap<>();
    private long dates;
    private long saturdays;
    private long day;
    private long dayEnd = Long.MIN_VALUE;
    private long barsOfDay;
    private long last;
    private boolean any;
    private long gap;
    private long equalGaps;

    /** Adds the next time, in nanoseconds since 1970. */
    void add(long time) {
        if (any) {
            addGap(time - last);
        }
        last = time;
        any = true;
        if (time <= dayEnd) {
            barsOfDay++;
            return;
        }
        endDay();
        day = Math.floorDiv(time, DAY);
        long rest = DAY - 1 - Math.floorMod(time, DAY);
        dayEnd = time > Long.MAX_VALUE - rest ? Long.MAX_VALUE : time + rest;
        barsOfDay = 1;
    }

    /** Adds the first {@code n} times of an array. */
    void add(long[] times, int n) {
        int i = 0;
        while (i < n) {
            add(times[i++]);
            i += regular(times, i, n);
        }
    }

    /** Counts times from a position on as long as they repeat the last gap within the last day. */
    private int regular(long[] times, int from, int n) {
        long before = last;
        long step = gap;
        long end = dayEnd;
        int i = from;
        while (i < n && times[i] <= end && times[i] - before == step) {
            before = times[i++];
        }
        last = before;
        equalGaps += i - from;
        barsOfDay += i - from;
        return i - from;
    }

    /** Regular bars repeat their gap, which then costs no look-up. */
    private void addGap(long g) {
        if (g != gap) {
            endGaps();
            gap = g;
        }
        equalGaps++;
    }

    private void endGaps() {
        if (equalGaps > 0 && gaps.size() < MOST_GAPS) {
            gaps.merge(gap, equalGaps, Long::sum);
        }
        equalGaps = 0;
    }

    private void endDay() {
        if (barsOfDay > 0) {
            barsOfDates.merge(barsOfDay, 1L, Long::sum);
            dates++;
            // Day 0 was a Thursday.
            if (Math.floorMod(day + 4, 7) == 6) {
                saturdays++;
            }
        }
    }

    /** The periods per year of all times added; nothing may be added afterwards. */
    double value() {
        endDay();
        barsOfDay = 0;
        endGaps();
        double yearly = saturdays > 0 && saturdays * 10 >= dates ? 365 : 252;
        double perDate = median(barsOfDates);
        if (perDate > 1) {
            return yearly * perDate;
        }
        double days = median(gaps) / DAY;
        if (Double.isNaN(days) || days <= 4) {
            return yearly;
        }
        return days <= 10 ? 52 : days <= 45 ? 12 : 365.25 / days;
    }

    /**
     * Of a multiset given as counts by value; the mean of the two middle ones of an even number;
     * NaN of nothing.
     */
    private static double median(TreeMap<Long, Long> counts) {
        long n = 0;
        for (long c : counts.values()) {
            n += c;
        }
        if (n == 0) {
            return Double.NaN;
        }
        return (at(counts, (n - 1) / 2) + at(counts, n / 2)) / 2;
    }

    private static double at(TreeMap<Long, Long> counts, long rank) {
        long below = 0;
        for (Map.Entry<Long, Long> e : counts.entrySet()) {
            below += e.getValue();
            if (below > rank) {
                return e.getKey();
            }
        }
        throw new IllegalStateException("rank " + rank + " of " + below);
    }
}
