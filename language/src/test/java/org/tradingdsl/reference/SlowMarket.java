// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

/**
 * What a simulation reads of one ticker.
 *
 * @param ticker its name
 * @param ts each bar's time, nanoseconds since 1970 UTC, strictly ascending
 * @param open each bar's open; NaN is missing
 * @param close each bar's close; NaN is missing
 * @param entries the entry signal, known at each bar's close
 * @param exits the exit signal, known at each bar's close
 */
record SlowMarket(
        String ticker,
        long[] ts,
        double[] open,
        double[] close,
        boolean[] entries,
        boolean[] exits) {

    int bars() {
        return ts.length;
    }

    /** The bars whose time lies in from..to, both inclusive (language reference, section 4). */
    SlowMarket window(long from, long to) {
        int first = 0;
        while (first < ts.length && ts[first] < from) {
            first++;
        }
        int end = first;
        while (end < ts.length && ts[end] <= to) {
            end++;
        }
        return new SlowMarket(
                ticker,
                java.util.Arrays.copyOfRange(ts, first, end),
                java.util.Arrays.copyOfRange(open, first, end),
                java.util.Arrays.copyOfRange(close, first, end),
                java.util.Arrays.copyOfRange(entries, first, end),
                java.util.Arrays.copyOfRange(exits, first, end));
    }
}
