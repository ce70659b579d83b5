// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.ParallelTasks;
import org.tradingdsl.storage.market.DataFiles.SourceFile;
import org.tradingdsl.storage.segment.Layout;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.Publisher;
import org.tradingdsl.storage.store.Staging;
import org.tradingdsl.storage.store.StoreEntry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings an entry's manifest and time axes up to date with the source files: reads what is new or
 * has changed and the groups that it touches, leaves every other group as it is. Groups with free
 * lanes are read too when their tickers fill a group by now. Runs under the entry's lock.
 */
final class TimesImport {
    private final StoreEntry entry;
    private final MarketOptions options;
    private final ImportProgress progress;
    private final int threads;
    private final Map<SourceFile, FileScan> scans = new HashMap<>();

    TimesImport(StoreEntry entry, MarketOptions options, ImportProgress progress, int threads) {
        this.entry = entry;
        this.options = options;
        this.progress = progress;
        this.threads = threads;
    }

    /** Whether a manifest describes exactly these files. */
    static boolean current(Manifest manifest, List<SourceFile> files) {
        if (manifest == null || manifest.sources().size() != files.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            if (!same(manifest.sources().get(i), files.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a file is as it was. One that was only touched (its mode, a link to it) is read again
     * too: a copy can bring size and modification time along, and nothing but its values would
     * tell.
     */
    private static boolean same(Manifest.Source source, SourceFile file) {
        return source.size() == file.size()
                && source.modified() == file.modified()
                && source.touched() == file.touched()
                && source.path().equals(file.path().toString());
    }

    /** The manifest for these files, published; {@code old} may be null. */
    Manifest update(String key, Manifest old, List<SourceFile> files) {
        try (Staging staging = new Staging(entry);
                Publisher publisher = new Publisher(entry)) {
            progress.begin(-1, "reading times");
            List<Manifest.Group> kept = scanWhatChanged(old, files, staging);
            List<TickerScan> tickers = tickers(files, kept, staging);
            Manifest manifest = new ManifestBuilder(old, files, scans).build(key, kept, tickers);
            if (manifest.groups().isEmpty()) {
                throw new MarketException(
                        files.getFirst().path()
                                + (files.size() > 1 ? " and the other files have" : " has")
                                + " no rows; expected at least one bar");
            }
            Map<String, TickerScan> byName = new HashMap<>();
            tickers.forEach(t -> byName.put(t.name(), t));
            List<Runnable> writes = new ArrayList<>();
            for (Manifest.Group g : manifest.groups()) {
                if (byName.containsKey(g.tickers().getFirst().name())) {
                    writes.add(
                            () ->
                                    new TimesWriter(entry, staging, publisher, progress)
                                            .write(g, byName));
                }
            }
            ParallelTasks.run(writes, threads);
            publisher.complete();
            entry.publish(manifest);
            return manifest;
        } catch (RuntimeException e) {
            entry.clean(old);
            throw e;
        } finally {
            progress.end();
        }
    }

    /** Writes times and order of a group again, from sources that have not changed. */
    void restore(Manifest manifest, Manifest.Group group) {
        try (Staging staging = new Staging(entry);
                Publisher publisher = new Publisher(entry)) {
            Set<SourceFile> files = new HashSet<>();
            for (int s : sourcesOf(group)) {
                files.add(unchanged(manifest.sources().get(s)));
            }
            scan(files, staging);
            Map<String, TickerScan> byName = new HashMap<>();
            for (TickerScan t : tickers(files, List.of(), staging)) {
                byName.put(t.name(), t);
            }
            for (Manifest.Lane lane : group.tickers()) {
                TickerScan t = byName.get(lane.name());
                if (t == null || t.fingerprint() != lane.fingerprint()) {
                    throw new MarketException(
                            "the files of ticker " + lane.name() + " have changed; run again");
                }
            }
            new TimesWriter(entry, staging, publisher, progress).write(group, byName);
            publisher.complete();
        }
    }

    /** The file of a source, as it is now. */
    static SourceFile unchanged(Manifest.Source source) {
        SourceFile file = SourceFile.of(java.nio.file.Path.of(source.path()));
        if (!same(source, file)) {
            throw new MarketException(
                    source.path() + " has changed since it was opened; run again");
        }
        return file;
    }

    /**
     * Scans new and changed files and all files of the groups they touch; gives the groups that
     * stay.
     */
    private List<Manifest.Group> scanWhatChanged(
            Manifest old, List<SourceFile> files, Staging staging) {
        Map<String, SourceFile> byPath = new HashMap<>();
        files.forEach(f -> byPath.put(f.path().toString(), f));
        List<Manifest.Group> kept = new ArrayList<>();
        Set<SourceFile> todo = new HashSet<>(files);
        Set<Integer> changed = new HashSet<>();
        if (old != null) {
            for (int i = 0; i < old.sources().size(); i++) {
                SourceFile now = byPath.get(old.sources().get(i).path());
                if (now != null && same(old.sources().get(i), now)) {
                    todo.remove(now);
                } else {
                    changed.add(i);
                }
            }
            kept.addAll(old.groups());
        }
        // A file that is read may bring rows to a ticker of a group that seemed untouched: then
        // that group is read too.
        while (true) {
            for (Manifest.Group g : List.copyOf(kept)) {
                if (touches(g, changed)) {
                    kept.remove(g);
                    todo.addAll(unread(g, old, byPath));
                }
            }
            if (todo.isEmpty()) {
                List<Manifest.Group> loose = worthMerging(kept);
                if (loose.isEmpty()) {
                    return kept;
                }
                kept.removeAll(loose);
                loose.forEach(g -> todo.addAll(unread(g, old, byPath)));
                if (todo.isEmpty()) {
                    return kept;
                }
            }
            Set<String> fresh = freshTickers(scan(todo, staging), old);
            todo.clear();
            for (Manifest.Group g : List.copyOf(kept)) {
                if (g.tickers().stream().anyMatch(t -> fresh.contains(t.name()))) {
                    kept.remove(g);
                    todo.addAll(unread(g, old, byPath));
                }
            }
        }
    }

    /**
     * The groups with free lanes, when their tickers and those that are read anyway would fill one
     * more group: so tickers that come one by one end in full groups, and each is read again once.
     */
    private List<Manifest.Group> worthMerging(List<Manifest.Group> kept) {
        Set<String> settled = new HashSet<>();
        List<Manifest.Group> loose = new ArrayList<>();
        int waiting = 0;
        for (Manifest.Group g : kept) {
            g.tickers().forEach(t -> settled.add(t.name()));
            if (g.tickers().size() < Layout.LANES.lanes()) {
                loose.add(g);
                waiting += g.tickers().size();
            }
        }
        long read =
                scans.values().stream()
                        .flatMap(s -> s.tickers().stream())
                        .map(FileScan.Part::name)
                        .filter(name -> !settled.contains(name))
                        .distinct()
                        .count();
        boolean fills = waiting + read % Layout.LANES.lanes() >= Layout.LANES.lanes();
        return fills ? loose : List.of();
    }

    private List<SourceFile> unread(
            Manifest.Group g, Manifest old, Map<String, SourceFile> byPath) {
        List<SourceFile> files = new ArrayList<>();
        for (int s : sourcesOf(g)) {
            SourceFile f = byPath.get(old.sources().get(s).path());
            if (f != null && !scans.containsKey(f)) {
                files.add(f);
            }
        }
        return files;
    }

    private static boolean touches(Manifest.Group g, Set<Integer> changed) {
        return sourcesOf(g).stream().anyMatch(changed::contains);
    }

    /** Tickers of scanned files that the old manifest did not know in this state. */
    private static Set<String> freshTickers(Collection<FileScan> scanned, Manifest old) {
        Set<String> names = new HashSet<>();
        for (FileScan scan : scanned) {
            boolean known =
                    old != null && old.sources().stream().anyMatch(s -> same(s, scan.file()));
            if (!known) {
                scan.tickers().forEach(t -> names.add(t.name()));
            }
        }
        return names;
    }

    private static Set<Integer> sourcesOf(Manifest.Group group) {
        Set<Integer> sources = new HashSet<>();
        group.tickers().forEach(t -> t.pieces().forEach(p -> sources.add(p.source())));
        return sources;
    }

    private List<FileScan> scan(Collection<SourceFile> files, Staging staging) {
        List<SourceFile> list = List.copyOf(files);
        FileScan[] done = new FileScan[list.size()];
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            int at = i;
            tasks.add(() -> done[at] = FileScan.scan(list.get(at), options, staging, progress));
        }
        ParallelTasks.run(tasks, threads);
        for (FileScan scan : done) {
            scans.put(scan.file(), scan);
        }
        return Arrays.asList(done);
    }

    /** The scanned tickers that no kept group holds. */
    private List<TickerScan> tickers(
            Collection<SourceFile> files, List<Manifest.Group> kept, Staging staging) {
        Set<String> settled = new HashSet<>();
        kept.forEach(g -> g.tickers().forEach(t -> settled.add(t.name())));
        Map<String, List<TickerScan.Piece>> pieces = new LinkedHashMap<>();
        for (SourceFile file : files) {
            FileScan scan = scans.get(file);
            if (scan != null) {
                for (FileScan.Part part : scan.tickers()) {
                    if (!settled.contains(part.name())) {
                        pieces.computeIfAbsent(part.name(), n -> new ArrayList<>())
                                .add(new TickerScan.Piece(scan, part));
                    }
                }
            }
        }
        List<String> names = List.copyOf(pieces.keySet());
        TickerScan[] done = new TickerScan[names.size()];
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            int at = i;
            tasks.add(
                    () -> {
                        String name = names.get(at);
                        done[at] =
                                TickerScan.of(name, pieces.get(name), options, staging, progress);
                    });
        }
        ParallelTasks.run(tasks, threads);
        return Arrays.asList(done);
    }
}
