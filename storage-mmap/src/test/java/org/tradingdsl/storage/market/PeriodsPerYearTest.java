// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

class PeriodsPerYearTest {
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    private static double of(LongStream times) {
        long[] t = times.toArray();
        return TimeAxis.periodsPerYear(t, t.length);
    }

    private static LongStream weekdays(int n) {
        // Day 4 was a Monday.
        return LongStream.iterate(4, d -> d + 1).filter(d -> Math.floorMod(d - 4, 7) < 5).limit(n);
    }

    @Test
    void theContractsCases() {
        assertThat(of(weekdays(100).map(d -> d * DAY))).isEqualTo(252);
        assertThat(of(LongStream.range(0, 100).map(d -> d * DAY))).isEqualTo(365);
        assertThat(of(weekdays(100).flatMap(d -> LongStream.range(0, 7).map(h -> d * DAY + h))))
                .isEqualTo(252 * 7);
        assertThat(of(LongStream.range(0, 24 * 50).map(h -> h * DAY / 24))).isEqualTo(365 * 24);
        assertThat(of(LongStream.range(0, 100).map(w -> (4 + 7 * w) * DAY))).isEqualTo(52);
        assertThat(of(LongStream.range(0, 100).map(m -> m * 30 * DAY))).isEqualTo(12);
        assertThat(of(LongStream.range(0, 100).map(q -> q * 91 * DAY))).isEqualTo(365.25 / 91);
        assertThat(of(LongStream.of())).isEqualTo(252);
        assertThat(of(LongStream.of(4 * DAY))).isEqualTo(252);
    }

    /** The rule again, the slow and obvious way. */
    private static double plain(long[] times) {
        TreeMap<Long, Integer> dates = new TreeMap<>();
        for (long t : times) {
            dates.merge(Math.floorDiv(t, DAY), 1, Integer::sum);
        }
        long saturdays =
                dates.keySet().stream()
                        .filter(
                                d ->
                                        java.time.LocalDate.ofEpochDay(d).getDayOfWeek()
                                                == java.time.DayOfWeek.SATURDAY)
                        .count();
        double d = !dates.isEmpty() && saturdays >= 0.1 * dates.size() ? 365 : 252;
        double m = median(dates.values().stream().mapToDouble(x -> x).sorted().toArray());
        if (m > 1) {
            return d * m;
        }
        double[] gaps = new double[Math.max(0, times.length - 1)];
        for (int i = 1; i < times.length; i++) {
            gaps[i - 1] = times[i] - times[i - 1];
        }
        Arrays.sort(gaps);
        double gap = median(gaps) / DAY;
        if (gaps.length == 0 || gap <= 4) {
            return d;
        }
        return gap <= 10 ? 52 : gap <= 45 ? 12 : 365.25 / gap;
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    @Property(tries = 300)
    void itIsTheRule(
            @ForAll @Size(max = 60) java.util.List<@IntRange(min = 1, max = 500) Integer> hours,
            @ForAll @IntRange(min = -50_000, max = 50_000) int start) {
        long[] times = new long[hours.size()];
        long t = start * (DAY / 24);
        for (int i = 0; i < times.length; i++) {
            t += hours.get(i) % 3 == 0 ? DAY : hours.get(i) * (DAY / 24);
            times[i] = t;
        }
        assertThat(TimeAxis.periodsPerYear(times, times.length)).isEqualTo(plain(times));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_LONG, times);
            assertThat(TimeAxis.periodsPerYear(memory.address(), times.length))
                    .isEqualTo(plain(times));
        }
    }
}
