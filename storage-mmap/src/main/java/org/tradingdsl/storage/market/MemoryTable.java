// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.ColumnValues.UnusableValueException;
import org.tradingdsl.storage.parquet.TimeConversion;
import org.tradingdsl.storage.store.Fingerprint;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/**
 * One ticker's table while a market is made of it: its columns, and its times, copied and proved to
 * be strictly ascending, or brought in order where the options ask for it.
 */
final class MemoryTable {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    private final String name;
    private final SequencedMap<String, ColumnValues> columns;
    private final MarketOptions options;
    private final String timeColumn;
    private final MemorySegment order;
    private final MemoryTicker ticker;

    MemoryTable(String name, SequencedMap<String, ColumnValues> columns, MarketOptions options) {
        this.name = name;
        this.columns = columns;
        this.options = options;
        this.timeColumn = findTime();
        long rows = checkedRows();
        MemorySegment times = Arena.ofAuto().allocate(LONG, rows);
        boolean mend = read(times);
        if (mend) {
            MemorySegment numbers = Arena.ofAuto().allocate(LONG, rows);
            for (long i = 0; i < rows; i++) {
                numbers.setAtIndex(LONG, i, i);
            }
            TimeSort sorted =
                    TimeSort.of(
                            times,
                            numbers,
                            Arena.ofAuto(),
                            () -> {},
                            options.duplicates(),
                            (row, time) ->
                                    new MarketException(
                                            where(row)
                                                    + " has the same time as an earlier row, "
                                                    + FileScan.show(time)
                                                    + "; keep one of them with the option"
                                                    + " duplicates: first or last"));
            times = sorted.times().asSlice(0, sorted.bars() * Long.BYTES);
            order = sorted.order();
        } else {
            order = null;
        }
        this.ticker = describe(times);
    }

    private MemoryTicker describe(MemorySegment times) {
        Fingerprint fingerprint = new Fingerprint(0);
        PeriodsPerYear periods = new PeriodsPerYear();
        long bars = times.byteSize() / Long.BYTES;
        for (long i = 0; i < bars; i++) {
            fingerprint.add(times.getAtIndex(LONG, i));
            periods.add(times.getAtIndex(LONG, i));
        }
        return new MemoryTicker(name, times, fingerprint.value(), periods.value());
    }

    MemoryTicker ticker() {
        return ticker;
    }

    String name() {
        return name;
    }

    long bars() {
        return ticker.bars();
    }

    /** The columns besides the times. */
    List<String> columnNames() {
        return columns.keySet().stream().filter(column -> !column.equals(timeColumn)).toList();
    }

    String timeColumn() {
        return timeColumn;
    }

    /** The values of a column by bar; a value that is no number is named with its ticker. */
    ColumnValues values(String column) {
        ColumnValues values = new NamedValues(name, column, columns.get(column));
        return order == null ? values : new OrderedValues(values, order, bars());
    }

    private String findTime() {
        List<String> wanted =
                options.timeColumn() == null ? FileScan.TIME_NAMES : List.of(options.timeColumn());
        List<String> found = new ArrayList<>();
        for (String usual : wanted) {
            if (columns.containsKey(usual)) {
                found.add(usual);
            } else {
                columns.keySet().stream().filter(usual::equalsIgnoreCase).forEach(found::add);
            }
        }
        if (columns.isEmpty()) {
            throw new MarketException(
                    "ticker " + name + " has no columns; expected times and prices by name");
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        String has = "; it has " + String.join(", ", columns.keySet());
        if (options.timeColumn() != null) {
            throw new MarketException(
                    "ticker "
                            + name
                            + " has "
                            + (found.isEmpty() ? "no" : "more than one")
                            + " column '"
                            + options.timeColumn()
                            + "' (time_column)"
                            + has);
        }
        throw new MarketException(
                found.isEmpty()
                        ? "ticker "
                                + name
                                + " has no time column: none of "
                                + String.join(", ", FileScan.TIME_NAMES)
                                + " among "
                                + String.join(", ", columns.keySet())
                                + "; name it with the option time_column"
                        : "ticker "
                                + name
                                + " has more than one column that could be its time column: "
                                + found.get(0)
                                + ", "
                                + found.get(1)
                                + "; choose with the option time_column");
    }

    private long checkedRows() {
        long rows = columns.get(timeColumn).length();
        for (Map.Entry<String, ColumnValues> column : columns.entrySet()) {
            if (column.getValue().length() != rows) {
                throw new MarketException(
                        "ticker "
                                + name
                                + ": column '"
                                + column.getKey()
                                + "' has "
                                + column.getValue().length()
                                + " values but '"
                                + timeColumn
                                + "' has "
                                + rows
                                + "; every column needs one value a row");
            }
        }
        if (rows == 0) {
            throw new MarketException("ticker " + name + " has no rows; expected at least one bar");
        }
        if (columns.size() == 1) {
            throw new MarketException(
                    "ticker " + name + " has no column of numbers (prices) besides its times");
        }
        return rows;
    }

    /** Copies the times; whether they have to be brought in order. */
    private boolean read(MemorySegment times) {
        ColumnValues values = columns.get(timeColumn);
        TimeConversion unit =
                TimeConversion.of(
                        options.timeUnit() == null ? TimeUnit.NANOSECONDS : options.timeUnit());
        long[] chunk = new long[FileScan.CHUNK];
        long previous = Long.MIN_VALUE;
        boolean mend = false;
        for (long done = 0; done < values.length(); ) {
            int n = (int) Math.min(chunk.length, values.length() - done);
            try {
                values.times(done, chunk, n, unit);
            } catch (UnusableValueException e) {
                throw new MarketException(
                        "ticker "
                                + name
                                + ": the time column '"
                                + timeColumn
                                + "' holds no times: "
                                + e.getMessage()
                                + "; expected int64 that counts nanoseconds since 1970 UTC, or the"
                                + " option time_unit's s, ms, us (another column: time_column)");
            }
            for (int i = 0; i < n; i++) {
                mend |= outOfOrder(done + i, previous, chunk[i]);
                previous = chunk[i];
            }
            MemorySegment.copy(chunk, 0, times, LONG, done * Long.BYTES, n);
            done += n;
        }
        return mend;
    }

    private boolean outOfOrder(long row, long previous, long time) {
        if (time == TimeConversion.NONE) {
            throw new MarketException(
                    "ticker "
                            + name
                            + ": the time in row "
                            + row
                            + " (the first is 0) is missing, or outside the years 1678 to 2261;"
                            + " every row needs one (is time_unit right?)");
        }
        if (time > previous) {
            return false;
        }
        boolean equal = time == previous;
        if (equal ? options.duplicates() != Duplicates.FAIL : options.sort()) {
            return true;
        }
        throw new MarketException(
                where(row)
                        + (equal
                                ? " has the same time as the row before, "
                                        + FileScan.show(time)
                                        + "; keep one of them with the option duplicates: first or"
                                        + " last"
                                : " has the time "
                                        + FileScan.show(time)
                                        + ", which is before the row above it ("
                                        + FileScan.show(previous)
                                        + "); bring rows in order with the option sort"));
    }

    private String where(long row) {
        return "ticker " + name + ", row " + row + " (the first is 0)";
    }
}
