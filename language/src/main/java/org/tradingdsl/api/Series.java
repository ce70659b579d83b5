// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.time.Instant;

/**
 * Values of one series bar by bar: read-only buffers over the engine's memory, which lives as long
 * as they do, also when the engine is closed.
 *
 * @param name the output's name; {@code value} for a single series
 * @param times of the bars, nanoseconds since 1970 UTC
 * @param values of the bars; NaN is missing, a boolean series has 0 and 1 (those are a copy)
 */
public record Series(String name, LongBuffer times, DoubleBuffer values) {
    /** How many bars. */
    public int size() {
        return values.limit();
    }

    /** The value at a bar. */
    public double get(int bar) {
        return values.get(bar);
    }

    /** The time of a bar. */
    public Instant time(int bar) {
        return Columns.instant(times.get(bar));
    }

    /** A copy of the values. */
    public double[] toArray() {
        double[] copy = new double[size()];
        values.get(0, copy);
        return copy;
    }
}
