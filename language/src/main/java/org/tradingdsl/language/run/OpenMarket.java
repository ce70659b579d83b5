// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.util.List;
import java.util.Set;

/** A market as runs see it: an unchanging view of tickers, and their columns in groups. */
public interface OpenMarket {
    /** The names of all tickers in ascending order of their UTF-8 bytes. */
    List<String> tickers();

    /** The columns of numbers that strategies may read. */
    List<String> columns();

    /**
     * The column that a user means: exactly that name, else the only one that differs in case.
     *
     * @throws org.tradingdsl.storage.MarketException when there is none
     */
    String resolveColumn(String name);

    /** The bars of all tickers together. */
    long bars();

    /** The earliest time, nanoseconds since 1970 UTC; Long.MAX_VALUE without bars. */
    long first();

    /** The latest time, nanoseconds since 1970 UTC; Long.MIN_VALUE without bars. */
    long last();

    /**
     * The groups that hold these tickers.
     *
     * @param columns the resolved columns that are going to be read, in the order in which the
     *     groups give them
     * @param wanted the tickers; empty means all
     * @throws org.tradingdsl.storage.MarketException when there is no such ticker
     */
    List<? extends DataGroup> groups(
            List<String> columns,
            Set<String> wanted,
            Workers workers,
            RunOptions.Progress progress);
}
