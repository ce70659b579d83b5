// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

/** The times of a ticker's bars: strictly ascending nanoseconds since 1970, UTC. */
public final class TimeAxis {
    TimeAxis() {}

    /** How many bars. */
    public long bars() {
        throw new IllegalStateException("being built");
    }

    /** The time of a bar, in nanoseconds since 1970, UTC; {@code row} from 0 to bars() - 1. */
    public long at(long row) {
        throw new IllegalStateException("being built");
    }

    /** The address of {@code bars()} little-endian longs, valid while the market is reachable. */
    public long address() {
        throw new IllegalStateException("being built");
    }

    /** A 64-bit hash of the times: equal axes have equal fingerprints, and different ones different. */
    public long fingerprint() {
        throw new IllegalStateException("being built");
    }

    /** Periods per year by the rule of the contract, over all bars. */
    public double periodsPerYear() {
        throw new IllegalStateException("being built");
    }

    /** The first row whose time is at least {@code ns}; {@code bars()} when there is none. */
    public long firstAtOrAfter(long ns) {
        throw new IllegalStateException("being built");
    }

    /** Periods per year of the first {@code count} of ascending times in nanoseconds. */
    public static double periodsPerYear(long[] times, int count) {
        throw new IllegalStateException("being built");
    }

    /** Periods per year of {@code count} ascending times in nanoseconds that lie at an address. */
    public static double periodsPerYear(long address, long count) {
        throw new IllegalStateException("being built");
    }
}
