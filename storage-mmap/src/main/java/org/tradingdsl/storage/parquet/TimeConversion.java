// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;

/**
 * Times of every kind to nanoseconds since 1970, UTC. Null, and a time that 64 bits of nanoseconds
 * cannot hold (beyond the years 1677 to 2262), become {@link #NONE}.
 */
public final class TimeConversion extends Conversion {
    /** No time. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long JULIAN_DAY_OF_1970 = 2_440_588;
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    private final long factor;

    private TimeConversion(long factor) {
        this.factor = factor;
    }

    /** For int64 values that count a unit since 1970. */
    public static TimeConversion of(TimeUnit unit) {
        return new TimeConversion(unit.toNanos(1));
    }

    /**
     * For a time column, or null when the column holds no times.
     *
     * @param unit what a plain INT64 counts; null when that is not known
     */
    public static TimeConversion of(Leaf leaf, TimeUnit unit) {
        return switch (leaf.kind()) {
            case TIMESTAMP_MILLIS -> new TimeConversion(1_000_000);
            case TIMESTAMP_MICROS -> new TimeConversion(1_000);
            case TIMESTAMP_NANOS, INT96 -> new TimeConversion(1);
            case DATE -> new TimeConversion(DAY);
            case INT64 -> unit == null ? null : of(unit);
            default -> null;
        };
    }

    @Override
    public boolean copiesBits() {
        return factor == 1;
    }

    @Override
    public long ofNull() {
        return NONE;
    }

    @Override
    public long ofInt(int v) {
        return ofLong(v);
    }

    @Override
    public long ofLong(long v) {
        long high = Math.multiplyHigh(v, factor);
        long low = v * factor;
        return high == low >> 63 ? low : NONE;
    }

    @Override
    public long ofBytes(byte[] bytes, int from, int length) {
        ByteBuffer b = ByteBuffer.wrap(bytes, from, length).order(ByteOrder.LITTLE_ENDIAN);
        long nanos = b.getLong(from);
        long day = Integer.toUnsignedLong(b.getInt(from + Long.BYTES)) - JULIAN_DAY_OF_1970;
        long high = Math.multiplyHigh(day, DAY);
        long start = day * DAY;
        long sum = start + nanos;
        boolean fits = high == start >> 63 && ((start ^ sum) & (nanos ^ sum)) >= 0;
        return fits ? sum : NONE;
    }
}
