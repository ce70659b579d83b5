// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Periods per year from a ticker's timestamps (language reference, section 5, "P, periods per
 * year").
 */
final class SlowCalendar {
    private SlowCalendar() {}

    static LocalDate date(long nanos) {
        return Instant.ofEpochSecond(
                        Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** Days since 1970. */
    static long[] days(long[] ts) {
        long[] out = new long[ts.length];
        for (int t = 0; t < ts.length; t++) {
            out[t] = date(ts[t]).toEpochDay();
        }
        return out;
    }

    /** What the settings say; where they say nothing, what the timestamps do. */
    static double periodsPerYear(SimulationSettings settings, long[] ts) {
        double given = settings.periodsPerYear();
        return given == given ? given : periodsPerYear(ts);
    }

    /** Timestamps are nanoseconds, ascending. */
    static double periodsPerYear(long[] ts) {
        TreeMap<LocalDate, Integer> barsOn = new TreeMap<>();
        for (long each : ts) {
            barsOn.merge(date(each), 1, Integer::sum);
        }
        long saturdays =
                barsOn.keySet().stream()
                        .filter(d -> d.getDayOfWeek() == DayOfWeek.SATURDAY)
                        .count();
        double perDay = saturdays * 10 >= barsOn.size() && !barsOn.isEmpty() ? 365 : 252;
        double m = median(barsOn.values().stream().map(Integer::doubleValue).toList());
        if (m > 1) {
            return perDay * m;
        }
        List<Double> gaps = new ArrayList<>();
        for (int t = 1; t < ts.length; t++) {
            gaps.add((ts[t] - ts[t - 1]) / 86_400e9);
        }
        double gap = median(gaps);
        if (!(gap > 4)) {
            return perDay;
        }
        return gap <= 10 ? 52 : gap <= 45 ? 12 : 365.25 / gap;
    }

    /** The middle value, or the mean of the two middle ones; NaN of nothing. */
    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int n = sorted.size();
        return n == 0 ? Double.NaN : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
