// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.store.EntryLock;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.StoreEntry;
import org.tradingdsl.storage.store.StoreFolder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The data of one path, opened: an unchanging view of tickers, groups and columns. Safe from any
 * thread.
 *
 * <p>Opening compares the sources' sizes and modification times with the store and imports the time
 * axes of what is new or has changed; {@link #load} adds columns. Both read Parquet only where the
 * store lacks something, and only one thread of one process builds at a time. Segments are mapped
 * when they are first asked for, and stay mapped while the market is reachable.
 */
public final class Market {
    /** A derived column: the UTC day number of the bar's time, days since 1970. */
    public static final String DAY = "$day";

    private static final int MOST_SHOWN = 10;

    private final String path;
    private final MarketOptions options;
    private final StoreFolder store;
    private final Manifest manifest;
    private final GroupFiles files;
    private final ColumnNames names;
    private final List<LaneGroup> groups = new ArrayList<>();
    private final List<Ticker> tickers = new ArrayList<>();
    private final Map<String, Ticker> byName;
    private final Map<ViewKey, ColumnView> views = new ConcurrentHashMap<>();

    private record ViewKey(int group, String column) {}

    private Market(
            String path,
            MarketOptions options,
            StoreFolder store,
            Manifest manifest,
            GroupFiles files) {
        this.path = path;
        this.options = options;
        this.store = store;
        this.files = files;
        this.manifest = manifest;
        this.names = new ColumnNames(manifest);
        build();
        this.byName = tickers.stream().collect(Collectors.toMap(Ticker::name, t -> t));
    }

    private void build() {
        record Place(Manifest.Lane facts, byte[] name, LaneGroup group, int lane, TimeAxis times) {}
        List<Place> places = new ArrayList<>();
        for (Manifest.Group g : manifest.groups()) {
            LaneGroup group = new LaneGroup(groups.size(), g.layout(), g.rows());
            groups.add(group);
            Supplier<Segment> times = files.times(g);
            long offset = 0;
            for (int l = 0; l < g.tickers().size(); l++) {
                Manifest.Lane lane = g.tickers().get(l);
                byte[] name = lane.name().getBytes(StandardCharsets.UTF_8);
                places.add(new Place(lane, name, group, l, new TimeAxis(lane, times, offset)));
                offset += lane.bars();
            }
        }
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort((a, b) -> Arrays.compareUnsigned(a.name, b.name));
        Map<Place, Ticker> made = new java.util.IdentityHashMap<>();
        for (Place p : sorted) {
            BarOrigin origin = new BarOrigin(p.facts, manifest.sources());
            Ticker t = new Ticker(tickers.size(), p.facts.name(), origin, p.group, p.lane, p.times);
            tickers.add(t);
            made.put(p, t);
        }
        places.forEach(p -> p.group.add(made.get(p)));
    }

    /**
     * Opens a file, a folder (searched at any depth) or a glob, and imports the time axes that the
     * store does not have.
     *
     * @throws MarketException when the data or the store are not as they must be; the store is left
     *     as it was
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Market open(String dataPath, MarketOptions options, ImportProgress progress) {
        DataFiles data = DataFiles.discover(dataPath);
        StoreFolder store = StoreFolder.open(options.store());
        String key =
                String.join(
                        "\n",
                        "1",
                        data.canonical(),
                        String.valueOf(options.tickerColumn()),
                        String.valueOf(options.timeColumn()),
                        String.valueOf(options.timeUnit()),
                        String.valueOf(options.sort()),
                        String.valueOf(options.duplicates()));
        StoreEntry entry = new StoreEntry(store, data.label(), key);
        Manifest manifest = entry.manifest(key);
        if (!TimesImport.current(manifest, data.files())) {
            entry.create();
            try (EntryLock _ = EntryLock.acquire(entry.folder(), progress)) {
                // Another import may have done it while this one waited.
                DataFiles now = DataFiles.discover(dataPath);
                manifest = entry.manifest(key);
                if (!TimesImport.current(manifest, now.files())) {
                    entry.clean(manifest);
                    manifest =
                            new TimesImport(entry, options, progress, GroupFiles.cores())
                                    .update(key, manifest, now.files());
                }
            }
        }
        return new Market(
                dataPath, options, store, manifest, new GroupFiles(key, options, entry, manifest));
    }

    /**
     * This market as long as its source files and its entry in the store are as they were, with
     * everything that is mapped; else the path opened anew.
     */
    public Market current(ImportProgress progress) {
        DataFiles now = DataFiles.discover(path);
        return TimesImport.current(manifest, now.files()) && files.published()
                ? this
                : open(path, options, progress);
    }

    /**
     * Whether a file, which need not exist yet, is or would be one of the sources of a data path:
     * who writes it there changes the market.
     */
    public static boolean reads(String dataPath, Path file) {
        return DataFiles.finds(dataPath, file);
    }

    /** All tickers in ascending order of the UTF-8 bytes of their names. */
    public List<Ticker> tickers() {
        return java.util.Collections.unmodifiableList(tickers);
    }

    /**
     * The ticker of that name.
     *
     * @throws MarketException when there is none; it suggests names that are near
     */
    public Ticker ticker(String name) {
        Ticker ticker = byName.get(name);
        if (ticker == null) {
            throw new MarketException(
                    noTicker(name, path, tickers.stream().map(Ticker::name).toList()));
        }
        return ticker;
    }

    /**
     * The message for a ticker that is not there; names come in the order in which to show them.
     */
    static String noTicker(String name, String where, Collection<String> names) {
        String some = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return "no ticker '"
                + name
                + "' in "
                + where
                + Suggestion.of(
                        name,
                        names,
                        "it has "
                                + some
                                + (names.size() > MOST_SHOWN
                                        ? ", ... (" + names.size() + ")"
                                        : ""));
    }

    /** All groups. */
    public List<LaneGroup> groups() {
        return java.util.Collections.unmodifiableList(groups);
    }

    /** The columns of numbers that every source file has, in the first file's order. */
    public List<String> columns() {
        return names.usable();
    }

    /**
     * The column that a user means: exactly that name, else the only one that differs in case;
     * {@link #DAY} is always there.
     *
     * @throws MarketException when there is none, saying which there are or why the one that is
     *     there is of no use
     */
    public String resolveColumn(String name) {
        return names.resolve(name);
    }

    /** Imports what the store lacks of these columns, and nothing else. */
    public void load(Collection<String> columns, ImportProgress progress, int threads) {
        Set<String> wanted = new LinkedHashSet<>();
        columns.forEach(c -> wanted.add(names.resolve(c)));
        List<ColumnImport.Job> missing = new ArrayList<>();
        for (LaneGroup group : groups) {
            for (String column : wanted) {
                boolean mapped = views.containsKey(new ViewKey(group.index(), column));
                if (!mapped && !files.present(facts(group), column)) {
                    missing.add(new ColumnImport.Job(facts(group), column));
                }
            }
        }
        if (!missing.isEmpty()) {
            files.build(missing, progress, threads);
        }
    }

    /**
     * A column of a group, mapped. It should have been loaded; when its segment is missing or its
     * header is damaged, it is imported now.
     */
    public ColumnView column(LaneGroup group, String column) {
        return views.computeIfAbsent(
                new ViewKey(group.index(), names.resolve(column)),
                k -> new ColumnView(group, k.column, files.mapOrBuild(facts(group), k.column)));
    }

    /**
     * Deletes the segment of a view whose check failed and imports it anew; ask for the column
     * again then. Several threads may report the same view: it is rebuilt once.
     */
    public synchronized void rebuild(ColumnView damaged, ImportProgress progress) {
        ViewKey view = new ViewKey(damaged.group().index(), damaged.column());
        if (!views.remove(view, damaged)) {
            return;
        }
        files.rebuild(facts(damaged.group()), damaged.column(), progress);
    }

    private Manifest.Group facts(LaneGroup group) {
        return manifest.groups().get(group.index());
    }

    MarketInfo info() {
        long bars = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Ticker t : tickers) {
            bars += t.bars();
            if (t.bars() > 0) {
                first = Math.min(first, t.times().first());
                last = Math.max(last, t.times().last());
            }
        }
        return new MarketInfo(tickers.size(), bars, first, last, names.all(), files.bytes());
    }

    /** The path it was opened with. */
    public String path() {
        return path;
    }

    /** The folder of the store. */
    public Path store() {
        return store.path();
    }
}
