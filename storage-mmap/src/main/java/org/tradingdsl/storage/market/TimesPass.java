// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.store.Fingerprint;
import org.tradingdsl.storage.store.Staging;

/** One pass over a ticker's times, in chunks and in the order in which they stand. */
final class TimesPass {
    private final Fingerprint fingerprint = new Fingerprint(0);
    private final PeriodsPerYear periods = new PeriodsPerYear();
    private long rows;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private long previous = Long.MIN_VALUE;
    private Step descent;
    private Step equal;

    /**
     * A row whose time is not after that of the row before.
     *
     * @param row counted from 0
     * @param before the time of the row before
     * @param time its own
     */
    record Step(long row, long before, long time) {}

    /**
     * What the pass found.
     *
     * @param rows how many times
     * @param min the earliest; Long.MAX_VALUE without rows
     * @param max the latest; Long.MIN_VALUE without rows
     * @param descent the first row with an earlier time than the row before, or null
     * @param equal the first row with the time of the row before, or null
     * @param fingerprint of all times in their order
     * @param periodsPerYear by the contract's rule, when they ascend
     */
    record Facts(
            long rows,
            long min,
            long max,
            Step descent,
            Step equal,
            long fingerprint,
            double periodsPerYear) {
        /** Whether every time is after the one before. */
        boolean ascending() {
            return descent == null && equal == null;
        }
    }

    /** Adds the first {@code n} times of a chunk. */
    void add(long[] times, int n) {
        if (n == 0) {
            return;
        }
        min = Math.min(min, times[0]);
        long before = previous;
        for (int i = 0; i < n; i++) {
            long t = times[i];
            if (t <= before) {
                step(rows + i, before, t);
            }
            before = t;
        }
        previous = before;
        max = Math.max(max, before);
        rows += n;
        fingerprint.add(times, n);
        periods.add(times, n);
    }

    private void step(long row, long before, long time) {
        Step step = new Step(row, before, time);
        if (time == before) {
            equal = equal == null ? step : equal;
        } else {
            descent = descent == null ? step : descent;
            min = Math.min(min, time);
            max = Math.max(max, before);
        }
    }

    /** Adds staged times. */
    TimesPass addAll(Staging staging, long from, long count, ImportProgress progress) {
        long[] chunk = new long[FileScan.CHUNK];
        for (long done = 0; done < count; ) {
            progress.check();
            int n = (int) Math.min(chunk.length, count - done);
            staging.read(from + done, chunk, 0, n);
            add(chunk, n);
            done += n;
        }
        return this;
    }

    /** What was found; nothing may be added afterwards. */
    Facts facts() {
        return new Facts(rows, min, max, descent, equal, fingerprint.value(), periods.value());
    }
}
