// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.lang.foreign.MemorySegment;

/**
 * One ticker of a market in memory.
 *
 * @param name its name
 * @param times of its bars: strictly ascending int64 nanoseconds since 1970, UTC
 * @param fingerprint a 64-bit hash of the times
 * @param periodsPerYear by the rule of the contract, over all bars
 */
public record MemoryTicker(
        String name, MemorySegment times, long fingerprint, double periodsPerYear) {
    /** How many bars. */
    public long bars() {
        return times.byteSize() / Long.BYTES;
    }
}
