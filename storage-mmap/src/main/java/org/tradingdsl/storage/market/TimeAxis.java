// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.store.Manifest;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Supplier;

/**
 * The times of a ticker's bars: strictly ascending nanoseconds since 1970, UTC. What the manifest
 * knows is there at once; the times themselves are mapped and checked when they are first asked
 * for.
 */
public final class TimeAxis {
    private final Manifest.Lane facts;
    private final Supplier<Segment> segment;
    private final long offset;

    /** The ticker's times begin at value {@code offset} of the group's times. */
    TimeAxis(Manifest.Lane facts, Supplier<Segment> segment, long offset) {
        this.facts = facts;
        this.segment = segment;
        this.offset = offset;
    }

    /** How many bars. */
    public long bars() {
        return facts.bars();
    }

    /** The time of the first bar without touching the times; 0 without bars. */
    public long first() {
        return facts.first();
    }

    /** The time of the last bar without touching the times; 0 without bars. */
    public long last() {
        return facts.last();
    }

    /** The time of a bar, in nanoseconds since 1970, UTC; {@code row} from 0 to bars() - 1. */
    public long at(long row) {
        if (row < 0 || row >= bars()) {
            throw new IndexOutOfBoundsException("row " + row + " of " + bars());
        }
        return segment.get().value(offset + row);
    }

    /**
     * The address of {@code bars()} little-endian longs, valid while this axis or its market is
     * reachable.
     */
    public long address() {
        return segment.get().address() + offset * Long.BYTES;
    }

    /** A 64-bit hash of the times: axes with equal fingerprints are taken to be equal. */
    public long fingerprint() {
        return facts.fingerprint();
    }

    /** Periods per year by the rule of the contract, over all bars. */
    public double periodsPerYear() {
        return facts.periodsPerYear();
    }

    /** The first row whose time is at least {@code ns}; {@code bars()} when there is none. */
    public long firstAtOrAfter(long ns) {
        if (bars() == 0 || last() < ns) {
            return bars();
        }
        Segment times = segment.get();
        long low = 0;
        long high = bars() - 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (times.value(offset + middle) < ns) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Periods per year of the first {@code count} of ascending times in nanoseconds. */
    public static double periodsPerYear(long[] times, int count) {
        PeriodsPerYear periods = new PeriodsPerYear();
        for (int i = 0; i < count; i++) {
            periods.add(times[i]);
        }
        return periods.value();
    }

    /**
     * Periods per year of {@code count} ascending times in nanoseconds that lie at an address,
     * little endian.
     */
    @SuppressWarnings("restricted")
    public static double periodsPerYear(long address, long count) {
        MemorySegment times =
                MemorySegment.ofAddress(address).reinterpret(Math.multiplyExact(count, 8L));
        ValueLayout.OfLong little =
                ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
        PeriodsPerYear periods = new PeriodsPerYear();
        for (long i = 0; i < count; i++) {
            periods.add(times.getAtIndex(little, i));
        }
        return periods.value();
    }
}
