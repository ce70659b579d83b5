// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.ColumnValues.UnusableValueException;
import org.tradingdsl.storage.parquet.TimeConversion;
import org.tradingdsl.storage.segment.Layout;

import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A market made of tables in memory: no files, no store. Values are copied once, into the layout
 * that segments have, so that kernels meet exactly what an import of the same values gives. Safe
 * from any thread once made; its memory lives as long as it is reachable.
 */
public final class MemoryMarket {
    private final List<Group> groups = new ArrayList<>();
    private final List<MemoryTicker> tickers;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, String> unusable = new LinkedHashMap<>();

    /** Tickers that a kernel runs together: up to eight interleaved ones, or a single one. */
    public static final class Group {
        private final Layout layout;
        private final long rows;
        private final List<MemoryTicker> tickers;
        private final Map<String, MemoryColumn> columns = new ConcurrentHashMap<>();

        private Group(Layout layout, List<MemoryTicker> tickers) {
            this.layout = layout;
            this.tickers = tickers;
            this.rows = tickers.stream().mapToLong(MemoryTicker::bars).max().orElse(0);
        }

        /** How its columns lie. */
        public Layout layout() {
            return layout;
        }

        /** The bars of its longest ticker. */
        public long rows() {
            return rows;
        }

        /** Its tickers by lane. */
        public List<MemoryTicker> tickers() {
            return tickers;
        }

        /** A column by its resolved name. */
        public MemoryColumn column(String name) {
            return name.equals(Market.DAY)
                    ? columns.computeIfAbsent(name, n -> days())
                    : columns.get(name);
        }

        private MemoryColumn days() {
            return new MemoryColumn(
                    layout, rows, tickers.stream().<ColumnValues>map(Days::new).toList());
        }
    }

    private MemoryMarket(List<MemoryTable> tables) {
        List<LaneGrouping<MemoryTable>> grouping =
                LaneGrouping.of(tables, MemoryTable::bars, MemoryTable::name);
        for (LaneGrouping<MemoryTable> some : grouping) {
            groups.add(
                    new Group(
                            some.layout(),
                            some.tickers().stream().map(MemoryTable::ticker).toList()));
        }
        this.tickers =
                tables.stream()
                        .map(MemoryTable::ticker)
                        .sorted((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)))
                        .toList();
        for (MemoryTable table : tables) {
            String time = table.timeColumn();
            unusable.put(time, "column '" + time + "' cannot be used: it is the time column");
        }
        Set<String> all = new LinkedHashSet<>();
        tables.forEach(table -> all.addAll(table.columnNames()));
        for (String column : all) {
            String reason = reason(column, tables);
            if (reason == null) {
                reason = copy(column, grouping);
            }
            if (reason == null) {
                columns.add(column);
            } else {
                unusable.put(column, reason);
            }
        }
        if (columns.isEmpty()) {
            throw new MarketException(
                    "no column can be used: " + unusable.get(all.iterator().next()));
        }
    }

    private static byte[] utf8(MemoryTicker ticker) {
        return ticker.name().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes a market.
     *
     * @param tables by ticker, each with its columns by name; not empty
     * @param options the time column and its unit (nanoseconds when null), sorting and duplicates;
     *     the rest does not matter
     * @throws MarketException when the tables are not as they must be; it names ticker, column and
     *     row
     */
    public static MemoryMarket of(
            SequencedMap<String, ? extends SequencedMap<String, ColumnValues>> tables,
            MarketOptions options) {
        if (tables.isEmpty()) {
            throw new MarketException(
                    "there are no tickers; expected at least one table, such as {\"AAPL\":"
                            + " {\"ts\": ..., \"open\": ..., \"close\": ...}}");
        }
        List<MemoryTable> read = new ArrayList<>();
        tables.forEach((name, columns) -> read.add(new MemoryTable(name, columns, options)));
        try {
            return new MemoryMarket(read);
        } catch (OutOfMemoryError e) {
            throw new MarketException(
                    "there is not enough memory for these tables outside the Java heap; start Java"
                            + " with a larger -XX:MaxDirectMemorySize, or write them to Parquet and"
                            + " run on the files",
                    e);
        }
    }

    private static String reason(String column, List<MemoryTable> tables) {
        MemoryTable with = null;
        MemoryTable without = null;
        for (MemoryTable table : tables) {
            if (table.columnNames().contains(column)) {
                with = table;
            } else {
                without = table;
            }
        }
        return without == null
                ? null
                : "column '"
                        + column
                        + "' is in ticker "
                        + with.name()
                        + " but not in ticker "
                        + without.name()
                        + "; every table needs it";
    }

    /** Copies a column of all groups; gives the reason when a value is no number. */
    private String copy(String column, List<LaneGrouping<MemoryTable>> grouping) {
        List<MemoryColumn> made = new ArrayList<>();
        for (LaneGrouping<MemoryTable> some : grouping) {
            try {
                List<ColumnValues> lanes =
                        some.tickers().stream().map(table -> table.values(column)).toList();
                long rows = some.tickers().getLast().bars();
                made.add(new MemoryColumn(some.layout(), rows, lanes));
            } catch (UnusableValueException e) {
                return e.getMessage();
            }
        }
        for (int i = 0; i < made.size(); i++) {
            groups.get(i).columns.put(column, made.get(i));
        }
        return null;
    }

    /** All tickers in ascending order of the UTF-8 bytes of their names. */
    public List<MemoryTicker> tickers() {
        return tickers;
    }

    /**
     * The ticker of that name.
     *
     * @throws MarketException when there is none; it suggests names that are near
     */
    public MemoryTicker ticker(String name) {
        List<String> names = tickers.stream().map(MemoryTicker::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw new MarketException(Market.noTicker(name, "this market", names));
        }
        return tickers.get(at);
    }

    /** All groups. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** The columns of numbers that every table has, in the first table's order. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /**
     * The column that a user means: exactly that name, else the only one that differs in case.
     *
     * @throws MarketException when there is none, saying which there are
     */
    public String resolveColumn(String name) {
        if (columns.contains(name) || name.equals(Market.DAY)) {
            return name;
        }
        if (unusable.containsKey(name)) {
            throw new MarketException(unusable.get(name) + "; " + has());
        }
        List<String> alike = columns.stream().filter(name::equalsIgnoreCase).toList();
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        if (!alike.isEmpty()) {
            throw new MarketException(
                    "column '"
                            + name
                            + "' could be "
                            + String.join(" or ", alike)
                            + "; write it as it is in the tables");
        }
        for (Map.Entry<String, String> other : unusable.entrySet()) {
            if (other.getKey().equalsIgnoreCase(name)) {
                throw new MarketException(other.getValue() + "; " + has());
            }
        }
        throw new MarketException(
                "no column '" + name + "' in the tables" + Suggestion.of(name, columns, has()));
    }

    private String has() {
        return "columns of numbers: " + String.join(", ", columns);
    }

    /** The UTC day numbers of a ticker's times. */
    private record Days(MemoryTicker ticker) implements ColumnValues {
        @Override
        public long length() {
            return ticker.bars();
        }

        @Override
        public void numbers(long from, double[] target, int n) {
            long day = TimeUnit.DAYS.toNanos(1);
            for (int i = 0; i < n; i++) {
                long time = ticker.times().getAtIndex(ValueLayout.JAVA_LONG, from + i);
                target[i] = Math.floorDiv(time, day);
            }
        }

        @Override
        public void times(long from, long[] target, int n, TimeConversion unit) {
            throw new IllegalStateException("days are no times");
        }
    }
}
