// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.time.Instant;

/**
 * A ticker's equity bar by bar: read-only buffers over the engine's memory, which lives as long as
 * they do, also when the engine is closed.
 *
 * @param times of the bars, nanoseconds since 1970 UTC
 * @param equity cash and holdings after the bar's fills
 * @param position 1 where the bar ends in a position, else 0
 * @param drawdown equity / highest equity so far - 1
 */
public record Equity(
        LongBuffer times, DoubleBuffer equity, LongBuffer position, DoubleBuffer drawdown) {
    /** How many bars. */
    public int size() {
        return equity.limit();
    }

    /** The time of a bar. */
    public Instant time(int bar) {
        return Columns.instant(times.get(bar));
    }

    /** A copy of the equity. */
    public double[] toArray() {
        double[] copy = new double[size()];
        equity.get(0, copy);
        return copy;
    }
}
