// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.store.Staging;

/**
 * Deals the values of a file with many tickers out to a staged stretch per ticker. Small buffers
 * collect what goes to a ticker; together they have a fixed size, so heap does not grow with rows,
 * and writes stay large for up to some thousand tickers.
 */
final class Scatter {
    private static final int ALL_BUFFERS = 1 << 20;
    private static final int LARGEST = 16 << 10;
    private static final int SMALLEST = 16;

    private final Staging staging;
    private final long[] next;
    private final long[][] buffers;
    private final int[] filled;
    private final int size;

    Scatter(long[] starts, Staging staging) {
        this.staging = staging;
        this.next = starts.clone();
        this.buffers = new long[starts.length][];
        this.filled = new int[starts.length];
        this.size = Math.clamp(ALL_BUFFERS / Math.max(1, starts.length), SMALLEST, LARGEST);
    }

    /** Room for so many values per ticker, one stretch after the other; gives the starts. */
    static long[] reserve(long[] counts, Staging staging) {
        long sum = 0;
        for (long c : counts) {
            sum += c;
        }
        long at = staging.reserve(sum);
        long[] starts = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            starts[i] = at;
            at += counts[i];
        }
        return starts;
    }

    /** Gives {@code values[i]} to ticker {@code ids[i]}; a negative ticker drops it. */
    void put(long[] ids, long[] values, int n) {
        for (int i = 0; i < n; i++) {
            int id = (int) ids[i];
            if (id < 0) {
                continue;
            }
            if (buffers[id] == null) {
                buffers[id] = new long[size];
            }
            buffers[id][filled[id]++] = values[i];
            if (filled[id] == size) {
                write(id);
            }
        }
    }

    private void write(int id) {
        staging.write(next[id], buffers[id], 0, filled[id]);
        next[id] += filled[id];
        filled[id] = 0;
    }

    /** Writes what is left. */
    void flush() {
        for (int id = 0; id < buffers.length; id++) {
            if (filled[id] > 0) {
                write(id);
            }
        }
    }
}
