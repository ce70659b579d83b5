// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How the files of a data path are read.
 *
 * @param tickerColumn the column that names the ticker, or null: {@code ticker} or {@code symbol}
 *     when there is one
 * @param timeColumn the column of times, or null: {@code ts}, {@code timestamp}, {@code date} or
 *     {@code datetime}
 * @param timeUnit what a plain INT64 time column counts since 1970, SECONDS to NANOSECONDS, or null
 *     when there is none
 * @param sort whether rows out of time order are sorted; otherwise they are an error
 * @param duplicates what becomes of rows with the same time
 * @param store the folder of the segment store, or null for {@code $XDG_CACHE_HOME/trading-dsl}
 */
public record MarketOptions(
        String tickerColumn,
        String timeColumn,
        TimeUnit timeUnit,
        boolean sort,
        Duplicates duplicates,
        Path store) {

    /** Everything found out by itself, nothing mended. */
    public static MarketOptions defaults() {
        return new MarketOptions(null, null, null, false, Duplicates.FAIL, null);
    }

    /** With another ticker column. */
    public MarketOptions withTickerColumn(String name) {
        return new MarketOptions(name, timeColumn, timeUnit, sort, duplicates, store);
    }

    /** With another time column. */
    public MarketOptions withTimeColumn(String name) {
        return new MarketOptions(tickerColumn, name, timeUnit, sort, duplicates, store);
    }

    /** With the unit of a plain INT64 time column. */
    public MarketOptions withTimeUnit(TimeUnit unit) {
        return new MarketOptions(tickerColumn, timeColumn, unit, sort, duplicates, store);
    }

    /** The unit that a user calls s, ms, us or ns; null for any other name. */
    public static TimeUnit unitNamed(String name) {
        return switch (name) {
            case "s" -> TimeUnit.SECONDS;
            case "ms" -> TimeUnit.MILLISECONDS;
            case "us" -> TimeUnit.MICROSECONDS;
            case "ns" -> TimeUnit.NANOSECONDS;
            default -> null;
        };
    }

    /** With rows sorted by time, or not. */
    public MarketOptions withSort(boolean on) {
        return new MarketOptions(tickerColumn, timeColumn, timeUnit, on, duplicates, store);
    }

    /** With another rule for rows of the same time. */
    public MarketOptions withDuplicates(Duplicates rule) {
        return new MarketOptions(tickerColumn, timeColumn, timeUnit, sort, rule, store);
    }

    /** With another store. */
    public MarketOptions withStore(Path folder) {
        return new MarketOptions(tickerColumn, timeColumn, timeUnit, sort, duplicates, folder);
    }
}
