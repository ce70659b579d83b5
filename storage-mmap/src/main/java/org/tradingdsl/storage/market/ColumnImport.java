// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.DamagedSegmentException;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.ParallelTasks;
import org.tradingdsl.storage.parquet.ColumnStream;
import org.tradingdsl.storage.parquet.Leaf;
import org.tradingdsl.storage.parquet.NumberConversion;
import org.tradingdsl.storage.parquet.ParquetSource;
import org.tradingdsl.storage.parquet.TickerConversion;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.segment.SegmentHeader.Kind;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.Publisher;
import org.tradingdsl.storage.store.Staging;
import org.tradingdsl.storage.store.StoreEntry;
import org.tradingdsl.storage.store.StoreFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Adds columns of groups to an entry. A file that is one ticker is streamed straight into its lane;
 * a file with many tickers is first dealt out to staged stretches. Runs under the entry's lock.
 */
final class ColumnImport {
    /** A column of a group that is to be built. */
    record Job(Manifest.Group group, String column) {}

    /** Where the rows of a ticker in a file with many tickers are staged. */
    private record Stretch(int source, String ticker, String column) {}

    private final StoreEntry entry;
    private final Manifest manifest;
    private final Manifest published;
    private final TimesImport times;
    private final ImportProgress progress;
    private final int threads;
    private final Map<Stretch, Long> stretches = new ConcurrentHashMap<>();
    private Staging staging;
    private Publisher publisher;

    ColumnImport(
            StoreEntry entry,
            Manifest manifest,
            Manifest published,
            TimesImport times,
            ImportProgress progress,
            int threads) {
        this.entry = entry;
        this.manifest = manifest;
        this.published = published;
        this.times = times;
        this.progress = progress;
        this.threads = threads;
    }

    void run(Collection<Job> jobs) {
        long rows = 0;
        Set<String> columns = new LinkedHashSet<>();
        for (Job job : jobs) {
            rows += job.group.tickers().stream().mapToLong(Manifest.Lane::bars).sum();
            columns.add(job.column);
        }
        progress.begin(rows, "importing " + String.join(", ", columns));
        try {
            build(jobs);
        } catch (RuntimeException e) {
            entry.clean(published);
            throw e;
        } finally {
            progress.end();
        }
    }

    private void build(Collection<Job> jobs) {
        try (Staging room = new Staging(entry);
                Publisher disk = new Publisher(entry)) {
            staging = room;
            publisher = disk;
            ParallelTasks.run(sharedFiles(jobs), threads);
            ParallelTasks.run(writes(jobs), threads);
            disk.complete();
        }
    }

    /** One task per column and file with many tickers. */
    private List<Runnable> sharedFiles(Collection<Job> jobs) {
        Map<String, Map<Integer, Set<String>>> wanted = new HashMap<>();
        for (Job job : jobs) {
            if (job.column.equals(Market.DAY)) {
                continue;
            }
            for (Manifest.Lane t : job.group.tickers()) {
                for (Manifest.Piece p : t.pieces()) {
                    if (manifest.sources().get(p.source()).tickerColumn() != null) {
                        wanted.computeIfAbsent(job.column, c -> new HashMap<>())
                                .computeIfAbsent(p.source(), c -> new HashSet<>())
                                .add(t.name());
                    }
                }
            }
        }
        List<Runnable> tasks = new ArrayList<>();
        wanted.forEach(
                (column, sources) ->
                        sources.forEach(
                                (source, tickers) ->
                                        tasks.add(() -> deal(source, column, tickers))));
        return tasks;
    }

    /** Deals a column of a file out to the tickers that are wanted. */
    private void deal(int index, String column, Set<String> wanted) {
        Manifest.Source facts = manifest.sources().get(index);
        Map<String, Long> rows = new HashMap<>();
        for (Manifest.Group g : manifest.groups()) {
            for (Manifest.Lane t : g.tickers()) {
                for (Manifest.Piece p : t.pieces()) {
                    if (p.source() == index && wanted.contains(t.name())) {
                        rows.put(t.name(), p.rows());
                    }
                }
            }
        }
        List<String> tickers = List.copyOf(rows.keySet());
        long[] counts = tickers.stream().mapToLong(rows::get).toArray();
        long[] starts = Scatter.reserve(counts, staging);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < starts.length; i++) {
            numbers.put(tickers.get(i), i);
            stretches.put(new Stretch(index, tickers.get(i), column), starts[i]);
        }
        try (ParquetSource source = open(facts)) {
            TickerConversion names = new TickerConversion();
            ColumnStream ids = source.stream(source.leaf(facts.tickerColumn()), names);
            ColumnStream values = numbers(source, column);
            Scatter scatter = new Scatter(starts, staging);
            long[] id = new long[FileScan.CHUNK];
            long[] value = new long[FileScan.CHUNK];
            int[] numberOf = new int[0];
            for (int n; (n = ids.read(id, 0, id.length)) > 0; ) {
                progress.check();
                values.read(value, 0, n);
                if (numberOf.length < names.names().size()) {
                    numberOf =
                            names.names().stream()
                                    .mapToInt(t -> numbers.getOrDefault(t, -1))
                                    .toArray();
                }
                for (int i = 0; i < n; i++) {
                    id[i] = id[i] < 0 ? -1 : numberOf[(int) id[i]];
                }
                scatter.put(id, value, n);
            }
            scatter.flush();
        }
    }

    /** One task per group, or, where groups are few, per group and column. */
    private List<Runnable> writes(Collection<Job> jobs) {
        Map<Manifest.Group, List<Job>> byGroup = new HashMap<>();
        jobs.forEach(j -> byGroup.computeIfAbsent(j.group, g -> new ArrayList<>()).add(j));
        List<Runnable> tasks = new ArrayList<>();
        if (byGroup.size() >= 2 * threads) {
            byGroup.values().forEach(some -> tasks.add(() -> some.forEach(this::write)));
        } else {
            jobs.forEach(job -> tasks.add(() -> write(job)));
        }
        return tasks;
    }

    private void write(Job job) {
        Path temporary = entry.temporary();
        List<LaneFeed> feeds = new ArrayList<>();
        try {
            long before = 0;
            for (int l = 0; l < job.group.tickers().size(); l++) {
                Manifest.Lane t = job.group.tickers().get(l);
                feeds.add(
                        job.column.equals(Market.DAY)
                                ? LaneFeed.days(timesOf(job.group), before, t.bars())
                                : feed(job, l));
                before += t.bars();
            }
            ColumnWriter.write(temporary, job.group, job.column, feeds, progress);
            publisher.publish(temporary, entry.columnFile(job.group, job.column));
        } catch (IOException e) {
            throw StoreFolder.unwritable(entry.folder(), e);
        } finally {
            feeds.forEach(LaneFeed::close);
        }
    }

    private LaneFeed feed(Job job, int lane) {
        Manifest.Lane t = job.group.tickers().get(lane);
        List<Supplier<LaneFeed>> pieces = new ArrayList<>();
        for (Manifest.Piece p : t.pieces()) {
            Manifest.Source source = manifest.sources().get(p.source());
            pieces.add(
                    source.tickerColumn() == null
                            ? () -> stream(source, job.column)
                            : () ->
                                    LaneFeed.staged(
                                            staging,
                                            stretches.get(
                                                    new Stretch(p.source(), t.name(), job.column)),
                                            p.rows()));
        }
        LaneFeed whole = LaneFeed.chain(pieces);
        return t.reordered() ? reordered(job.group, lane, whole) : whole;
    }

    private LaneFeed stream(Manifest.Source facts, String column) {
        ParquetSource source = open(facts);
        try {
            return LaneFeed.stream(source, numbers(source, column));
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static ParquetSource open(Manifest.Source facts) {
        TimesImport.unchanged(facts);
        ParquetSource source = ParquetSource.open(Path.of(facts.path()));
        if (source.footerChecksum() != facts.footer() || source.rows() != facts.rows()) {
            source.close();
            throw new MarketException(facts.path() + " has changed since it was opened; run again");
        }
        return source;
    }

    private static ColumnStream numbers(ParquetSource source, String column) {
        Leaf leaf = source.leaf(column);
        return source.stream(leaf, NumberConversion.of(leaf));
    }

    /** Stages a ticker's values in file order and reads them in the order of its bars. */
    private LaneFeed reordered(Manifest.Group group, int lane, LaneFeed whole) {
        Manifest.Lane t = group.tickers().get(lane);
        long rows = t.pieces().stream().mapToLong(Manifest.Piece::rows).sum();
        long start = staging.reserve(rows);
        long[] chunk = new long[FileScan.CHUNK];
        long done = 0;
        try (whole) {
            for (int n; (n = whole.read(chunk, chunk.length)) > 0; done += n) {
                progress.check();
                staging.write(start + done, chunk, 0, n);
            }
        }
        long before = 0;
        for (int l = 0; l < lane; l++) {
            Manifest.Lane other = group.tickers().get(l);
            before += other.reordered() ? other.bars() : 0;
        }
        return LaneFeed.ordered(
                staging, start, rows, verified(group, Kind.ORDER), before, t.bars());
    }

    private Segment timesOf(Manifest.Group group) {
        return verified(group, Kind.TIMES);
    }

    /** Times or order of a group, checked; written again when they are not what they were. */
    private synchronized Segment verified(Manifest.Group group, Kind kind) {
        return verified(entry, group, kind, () -> times.restore(manifest, group));
    }

    static Segment verified(StoreEntry entry, Manifest.Group group, Kind kind, Runnable restore) {
        Path file = kind == Kind.ORDER ? entry.orderFile(group) : entry.timesFile(group);
        Segment segment = entry.map(file, group, kind, 0);
        if (segment != null) {
            try {
                segment.verifyAll();
                return segment;
            } catch (DamagedSegmentException e) {
                // Detected; rebuilt below.
                segment = null;
            }
        }
        restore.run();
        segment = entry.map(file, group, kind, 0);
        if (segment == null) {
            throw new MarketException("cannot keep " + file + "; is the disk full or failing?");
        }
        segment.verifyAll();
        return segment;
    }
}
