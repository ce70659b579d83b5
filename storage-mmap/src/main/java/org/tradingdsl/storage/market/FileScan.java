// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.DataFiles.SourceFile;
import org.tradingdsl.storage.parquet.ColumnStream;
import org.tradingdsl.storage.parquet.Leaf;
import org.tradingdsl.storage.parquet.ParquetSource;
import org.tradingdsl.storage.parquet.TickerConversion;
import org.tradingdsl.storage.parquet.TimeConversion;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.Staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The tickers and times of one source file, staged ticker after ticker, each in the file's row
 * order.
 *
 * @param file the source
 * @param footer checksum of its footer
 * @param rows in it
 * @param columns all its columns
 * @param timeColumn the column of times
 * @param tickerColumn the column of ticker names, or null
 * @param tickers what it has of each ticker
 */
record FileScan(
        SourceFile file,
        int footer,
        long rows,
        List<Manifest.Column> columns,
        String timeColumn,
        String tickerColumn,
        List<Part> tickers) {
    /** Rows handled at a time. */
    static final int CHUNK = 16 << 10;

    static final List<String> TIME_NAMES = List.of("ts", "timestamp", "date", "datetime");
    private static final List<String> TICKER_NAMES = List.of("ticker", "symbol");

    /**
     * One ticker's rows in the file.
     *
     * @param name of the ticker
     * @param rows how many
     * @param staged position of their times
     * @param times what a pass over them found; null where they did not come one after the other
     */
    record Part(String name, long rows, long staged, TimesPass.Facts times) {}

    static FileScan scan(
            SourceFile file, MarketOptions options, Staging staging, ImportProgress progress) {
        try (ParquetSource source = ParquetSource.open(file.path())) {
            Leaf time = timeLeaf(source, options);
            TimeConversion conversion = TimeConversion.of(time, options.timeUnit());
            if (conversion == null) {
                throw new MarketException(wrongTime(source, time));
            }
            Leaf ticker = tickerLeaf(source, options);
            List<Manifest.Column> columns = new ArrayList<>();
            for (Leaf leaf : source.leaves()) {
                String unusable =
                        leaf == time
                                ? "it is the time column"
                                : leaf == ticker ? "it is the ticker column" : leaf.unusable();
                columns.add(new Manifest.Column(leaf.name(), leaf.type(), unusable));
            }
            if (columns.stream().noneMatch(c -> c.unusable() == null)) {
                throw new MarketException(
                        file.path()
                                + " has no column of numbers (prices) besides its times; it has "
                                + names(source));
            }
            ColumnStream times = source.stream(time, conversion);
            List<Part> parts =
                    ticker == null
                            ? whole(file, source.rows(), times, staging, progress)
                            : byTicker(file, source, ticker, times, staging, progress);
            if (!SourceFile.of(file.path()).equals(file)) {
                throw new MarketException(
                        file.path()
                                + " changed while it was imported; run again when it is complete");
            }
            return new FileScan(
                    file,
                    source.footerChecksum(),
                    source.rows(),
                    columns,
                    time.name(),
                    ticker == null ? null : ticker.name(),
                    parts);
        }
    }

    private static List<Part> whole(
            SourceFile file,
            long rows,
            ColumnStream times,
            Staging staging,
            ImportProgress progress) {
        long start = staging.reserve(rows);
        long[] chunk = new long[CHUNK];
        TimesPass pass = new TimesPass();
        long row = 0;
        for (int n; (n = times.read(chunk, 0, CHUNK)) > 0; row += n) {
            progress.check();
            checkTimes(file, chunk, n, row);
            pass.add(chunk, n);
            staging.write(start + row, chunk, 0, n);
            progress.advance(n);
        }
        return List.of(new Part(file.tickerName(), rows, start, pass.facts()));
    }

    /** First the rows of each ticker are counted, then their times are dealt out. */
    private static List<Part> byTicker(
            SourceFile file,
            ParquetSource source,
            Leaf ticker,
            ColumnStream times,
            Staging staging,
            ImportProgress progress) {
        TickerConversion names = new TickerConversion();
        ColumnStream ids = source.stream(ticker, names);
        long[] chunk = new long[CHUNK];
        long[] counts = new long[16];
        long row = 0;
        for (int n; (n = ids.read(chunk, 0, CHUNK)) > 0; row += n) {
            progress.check();
            for (int i = 0; i < n; i++) {
                int id = (int) chunk[i];
                if (id == TickerConversion.NONE) {
                    throw new MarketException(
                            file.path()
                                    + ": column '"
                                    + ticker.name()
                                    + "' has no ticker in row "
                                    + (row + i)
                                    + " (the first is 0); every row needs one");
                }
                if (id >= counts.length) {
                    counts = Arrays.copyOf(counts, Math.max(id + 1, 2 * counts.length));
                }
                counts[id]++;
            }
        }
        counts = Arrays.copyOf(counts, names.names().size());
        long[] starts = Scatter.reserve(counts, staging);
        Scatter scatter = new Scatter(starts, staging);
        ColumnStream again = source.stream(ticker, names);
        long[] values = new long[CHUNK];
        row = 0;
        for (int n; (n = again.read(chunk, 0, CHUNK)) > 0; row += n) {
            progress.check();
            times.read(values, 0, n);
            checkTimes(file, values, n, row);
            scatter.put(chunk, values, n);
            progress.advance(n);
        }
        scatter.flush();
        List<Part> parts = new ArrayList<>();
        for (int id = 0; id < counts.length; id++) {
            // A dictionary may name tickers that no row has.
            if (counts[id] > 0) {
                parts.add(new Part(names.names().get(id), counts[id], starts[id], null));
            }
        }
        return parts;
    }

    private static void checkTimes(SourceFile file, long[] times, int n, long row) {
        for (int i = 0; i < n; i++) {
            if (times[i] == TimeConversion.NONE) {
                throw new MarketException(
                        file.path()
                                + ": the time in row "
                                + (row + i)
                                + " (the first is 0) is missing, or outside the years 1678 to 2261;"
                                + " every row needs one (is --time-unit right?)");
            }
        }
    }

    private static Leaf timeLeaf(ParquetSource source, MarketOptions options) {
        if (options.timeColumn() != null) {
            return named(source, options.timeColumn(), "--time-column");
        }
        Leaf leaf = one(source, TIME_NAMES, "time", "--time-column");
        if (leaf == null) {
            throw new MarketException(
                    source.file()
                            + " has no time column: none of "
                            + String.join(", ", TIME_NAMES)
                            + " among "
                            + names(source)
                            + "; name it with --time-column NAME");
        }
        return leaf;
    }

    private static Leaf tickerLeaf(ParquetSource source, MarketOptions options) {
        Leaf leaf =
                options.tickerColumn() != null
                        ? named(source, options.tickerColumn(), "--ticker-column")
                        : one(source, TICKER_NAMES, "ticker", "--ticker-column");
        if (leaf != null && !TickerConversion.accepts(leaf)) {
            throw new MarketException(
                    source.file()
                            + ": column '"
                            + leaf.name()
                            + "' cannot name tickers, it is "
                            + leaf.type()
                            + "; expected text (another column: --ticker-column NAME)");
        }
        return leaf;
    }

    private static Leaf named(ParquetSource source, String name, String option) {
        List<Leaf> found = matching(source, name);
        if (found.size() != 1) {
            throw new MarketException(
                    source.file()
                            + " has "
                            + (found.isEmpty() ? "no" : "more than one")
                            + " column '"
                            + name
                            + "' ("
                            + option
                            + "); it has "
                            + names(source));
        }
        return found.getFirst();
    }

    /** The only column with one of the usual names; null without one. */
    private static Leaf one(ParquetSource source, List<String> usual, String what, String option) {
        List<Leaf> found = new ArrayList<>();
        for (String name : usual) {
            found.addAll(matching(source, name));
        }
        if (found.size() > 1) {
            throw new MarketException(
                    source.file()
                            + " has more than one column that could be its "
                            + what
                            + " column: "
                            + found.get(0).name()
                            + ", "
                            + found.get(1).name()
                            + "; choose with "
                            + option
                            + " NAME");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The column of exactly that name, else those that differ in case only. */
    private static List<Leaf> matching(ParquetSource source, String name) {
        Leaf exact = source.leaf(name);
        if (exact != null) {
            return List.of(exact);
        }
        return source.leaves().stream().filter(l -> l.name().equalsIgnoreCase(name)).toList();
    }

    private static String names(ParquetSource source) {
        String names = String.join(", ", source.leaves().stream().map(Leaf::name).toList());
        return names.isEmpty() ? "no columns at all" : names;
    }

    private static String wrongTime(ParquetSource source, Leaf time) {
        String found = source.file() + ": the time column '" + time.name() + "' is ";
        return time.kind() == org.tradingdsl.storage.parquet.ValueKind.INT64
                ? found + "a plain INT64; say what it counts since 1970: --time-unit s|ms|us|ns"
                : found
                        + time.type()
                        + "; expected TIMESTAMP, DATE, or INT64 with --time-unit"
                        + " (another column: --time-column NAME)";
    }

    /** Nanoseconds as a person reads them. */
    static String show(long time) {
        return java.time.Instant.ofEpochSecond(
                        Math.floorDiv(time, TimeUnit.SECONDS.toNanos(1)),
                        Math.floorMod(time, TimeUnit.SECONDS.toNanos(1)))
                .toString();
    }
}
