// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.util.List;

/**
 * What {@code info} shows of a market.
 *
 * @param tickers how many
 * @param bars of all tickers together
 * @param first the earliest time in nanoseconds since 1970, UTC; Long.MAX_VALUE without bars
 * @param last the latest time; Long.MIN_VALUE without bars
 * @param columns all columns of the sources
 * @param storeBytes what the store holds for this path, in bytes
 */
public record MarketInfo(
        int tickers, long bars, long first, long last, List<Column> columns, long storeBytes) {
    /**
     * A column of the sources.
     *
     * @param name as in the files
     * @param type as Parquet says it
     * @param unusable why it cannot be used in a strategy, or null when it can
     */
    public record Column(String name, String type, String unusable) {}

    /** Sums up a market. */
    public static MarketInfo of(Market market) {
        return market.info();
    }
}
