// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.segment.SegmentHeader;
import org.tradingdsl.storage.segment.SegmentHeader.Kind;
import org.tradingdsl.storage.store.EntryLock;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.StoreEntry;
import org.tradingdsl.storage.store.StoreFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The files of a market's groups: mapped where they are as they should be, built under the entry's
 * lock where they are not. It speaks for the manifest that the market was opened with; when another
 * process has published newer groups, building is refused.
 */
final class GroupFiles {
    private final String key;
    private final MarketOptions options;
    private final StoreEntry entry;
    private final Manifest manifest;

    GroupFiles(String key, MarketOptions options, StoreEntry entry, Manifest manifest) {
        this.key = key;
        this.options = options;
        this.entry = entry;
        this.manifest = manifest;
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The times of a group, mapped and checked once, when they are first asked for. */
    Supplier<Segment> times(Manifest.Group group) {
        return new Supplier<>() {
            private volatile Segment segment;

            @Override
            public Segment get() {
                Segment s = segment;
                return s != null ? s : mapped();
            }

            private synchronized Segment mapped() {
                if (segment == null) {
                    segment =
                            ColumnImport.verified(
                                    entry, group, Kind.TIMES, () -> restoreTimes(group));
                }
                return segment;
            }
        };
    }

    private void restoreTimes(Manifest.Group group) {
        try (EntryLock _ = EntryLock.acquire(entry.folder(), ImportProgress.NONE)) {
            requirePublished(List.of(group));
            new TimesImport(entry, options, ImportProgress.NONE, cores()).restore(manifest, group);
        }
    }

    /**
     * Whether a file of the right length is there; its header and blocks are checked when it is
     * used.
     */
    boolean present(Manifest.Group group, String column) {
        Path file = entry.columnFile(group, column);
        try {
            return Files.size(file) == SegmentHeader.columnFileBytes(group.layout(), group.rows());
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new MarketException(
                    "cannot read the store (" + file + ": " + StoreFolder.reason(e) + ")", e);
        }
    }

    /** Imports columns of groups, those that nobody else has imported meanwhile. */
    void build(List<ColumnImport.Job> jobs, ImportProgress progress, int threads) {
        try (EntryLock _ = EntryLock.acquire(entry.folder(), progress)) {
            Manifest published =
                    requirePublished(jobs.stream().map(ColumnImport.Job::group).toList());
            List<ColumnImport.Job> missing =
                    jobs.stream().filter(j -> map(j.group(), j.column()) == null).toList();
            if (!missing.isEmpty()) {
                entry.clean(published);
                TimesImport times = new TimesImport(entry, options, progress, threads);
                new ColumnImport(entry, manifest, published, times, progress, threads).run(missing);
            }
        }
    }

    /** Whether the entry's manifest is the one that the market was opened with. */
    boolean published() {
        return manifest.equals(entry.manifest(key));
    }

    /** Another process may have imported newer sources meanwhile: then these groups are history. */
    private Manifest requirePublished(List<Manifest.Group> wanted) {
        Manifest published = entry.manifest(key);
        Set<Long> ids =
                published == null
                        ? Set.of()
                        : published.groups().stream()
                                .map(Manifest.Group::id)
                                .collect(Collectors.toSet());
        if (!wanted.stream().allMatch(g -> ids.contains(g.id()))) {
            throw new MarketException(
                    "the source files have changed since "
                            + manifest.sources().getFirst().path()
                            + " was opened; run again");
        }
        return published;
    }

    /** The segment of a column, or null when it is not there or not what it should be. */
    Segment map(Manifest.Group group, String column) {
        return entry.map(
                entry.columnFile(group, column), group, Kind.COLUMN, StoreEntry.schemaId(column));
    }

    /** The segment of a column, imported where it is missing. */
    Segment mapOrBuild(Manifest.Group group, String column) {
        Segment segment = map(group, column);
        if (segment == null) {
            build(List.of(new ColumnImport.Job(group, column)), ImportProgress.NONE, cores());
            segment = map(group, column);
        }
        if (segment == null) {
            throw new MarketException(
                    "cannot keep column '"
                            + column
                            + "' in the store "
                            + entry.folder()
                            + "; is the disk full or failing?");
        }
        return segment;
    }

    /** Deletes a damaged segment and imports it anew. */
    void rebuild(Manifest.Group group, String column, ImportProgress progress) {
        Path file = entry.columnFile(group, column);
        try (EntryLock _ = EntryLock.acquire(entry.folder(), progress)) {
            requirePublished(List.of(group));
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new MarketException(
                    "cannot replace the damaged segment " + file + ": " + StoreFolder.reason(e), e);
        }
        build(List.of(new ColumnImport.Job(group, column)), progress, cores());
    }

    /** Bytes of all files of the entry. */
    long bytes() {
        return entry.bytes();
    }
}
