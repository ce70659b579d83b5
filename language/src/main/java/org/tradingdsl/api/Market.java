// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/**
 * Where prices are: Parquet files, or tables in memory. Immutable; nothing is read before the first
 * run. Keep it, and an engine keeps its data open for the next run; files that changed are noticed.
 *
 * <pre>{@code
 * Market files = Market.path("prices/").sorted();
 * Market memory = Market.of(Map.of("AAPL", Table.builder()
 *         .times(nanos)
 *         .column("open", opens)
 *         .column("close", closes)
 *         .build()));
 * }</pre>
 */
public final class Market {
    private final String path;
    private final SequencedMap<String, Table> tables;
    private final Map<String, Object> options;

    private Market(String path, SequencedMap<String, Table> tables, Map<String, Object> options) {
        this.path = path;
        this.tables = tables;
        this.options = Map.copyOf(options);
    }

    /** What happens to rows of one ticker that have the same time. */
    public enum Duplicates {
        /** They are an error. */
        FAIL,
        /** The first counts. */
        FIRST,
        /** The last counts. */
        LAST
    }

    /** A Parquet file, a folder of them, or a glob. */
    public static Market path(String path) {
        return new Market(Objects.requireNonNull(path), null, Map.of());
    }

    /** A Parquet file or a folder of them. */
    public static Market path(Path path) {
        return path(path.toString());
    }

    /** Tables in memory by ticker. */
    public static Market of(Map<String, Table> tables) {
        return new Market(null, new LinkedHashMap<>(tables), Map.of());
    }

    private Market with(String option, Object value, boolean onlyOfPaths) {
        if (onlyOfPaths && path == null) {
            throw new IllegalStateException("only a market of a path has a " + option);
        }
        Map<String, Object> more = new HashMap<>(options);
        more.put(option, value);
        return new Market(path, tables, more);
    }

    /** With rows out of time order sorted; otherwise they are an error. */
    public Market sorted() {
        return with("sort", true, false);
    }

    /** With a rule for rows of the same time. */
    public Market duplicates(Duplicates rule) {
        return with("duplicates", rule.name().toLowerCase(Locale.ROOT), false);
    }

    /** With the name of the time column. */
    public Market timeColumn(String name) {
        return with("time_column", name, false);
    }

    /** With the name of the ticker column; files only. */
    public Market tickerColumn(String name) {
        return with("ticker_column", name, true);
    }

    /** With the folder of the segment store; files only. */
    public Market store(Path folder) {
        return with("store", folder.toString(), true);
    }

    /**
     * With the unit that whole numbers in the time column count since 1970.
     *
     * @param unit SECONDS to NANOSECONDS
     */
    public Market timeUnit(TimeUnit unit) {
        String name =
                switch (unit) {
                    case SECONDS -> "s";
                    case MILLISECONDS -> "ms";
                    case MICROSECONDS -> "us";
                    case NANOSECONDS -> "ns";
                    default ->
                            throw new IllegalArgumentException(
                                    "a time column counts seconds to nanoseconds, not " + unit);
                };
        return with("time_unit", name, false);
    }

    Value open(Value make, ProxyExecutable progress) {
        Object source = path;
        Map<Object, Object> all = new HashMap<>(options);
        if (tables == null) {
            all.put("progress", progress);
        } else {
            Map<Object, Object> byTicker = new LinkedHashMap<>();
            tables.forEach((ticker, table) -> byTicker.put(ticker, table.guest()));
            source = ProxyHashMap.from(byTicker);
        }
        Value opened = make.execute(source, ProxyHashMap.from(all));
        java.lang.ref.Reference.reachabilityFence(tables);
        return opened;
    }

    @Override
    public String toString() {
        return path == null
                ? "market of " + (tables.size() == 1 ? "1 table" : tables.size() + " tables")
                : "market of " + path;
    }
}
