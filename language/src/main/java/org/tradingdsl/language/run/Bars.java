// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.Ticker;

import java.lang.foreign.MemorySegment;

/** The bars of one ticker as the engine sees them: a name and times. */
public interface Bars {
    /** The ticker's name. */
    String name();

    /** Times of the bars, ascending: int64 nanoseconds since 1970 UTC. */
    MemorySegment times();

    /** A hash of the times: axes with the same count and the same fingerprint are equal. */
    long fingerprint();

    /** Bars per year, over all bars. */
    double periodsPerYear();

    /** What a message about a bar begins with: file, ticker and row. */
    String origin(long row);

    /** How many bars. */
    default long count() {
        return times().byteSize() / Long.BYTES;
    }

    /** The time of a bar. */
    default long at(long row) {
        return times().getAtIndex(java.lang.foreign.ValueLayout.JAVA_LONG, row);
    }

    /** The first row whose time is at least the given one; count() when there is none. */
    default long firstAtOrAfter(long time) {
        return Timeline.firstAtOrAfter(times(), time);
    }

    /** Whether another ticker has the same times on all rows that both have. */
    default boolean alignedWith(Bars other) {
        if (count() == other.count()) {
            return fingerprint() == other.fingerprint();
        }
        long bytes = Math.min(count(), other.count()) * Long.BYTES;
        return times().asSlice(0, bytes).mismatch(other.times().asSlice(0, bytes)) == -1;
    }

    /** The bars of a market's ticker. */
    static Bars of(Ticker ticker) {
        MemorySegment times =
                MemorySegment.ofAddress(ticker.times().address())
                        .reinterpret(ticker.bars() * Long.BYTES);
        return new Bars() {
            @Override
            public String name() {
                return ticker.name();
            }

            @Override
            public MemorySegment times() {
                return times;
            }

            @Override
            public long fingerprint() {
                return ticker.times().fingerprint();
            }

            @Override
            public double periodsPerYear() {
                return ticker.times().periodsPerYear();
            }

            @Override
            public String origin(long row) {
                return ticker.origin(row);
            }
        };
    }
}
