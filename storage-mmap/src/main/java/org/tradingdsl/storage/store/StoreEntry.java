// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.segment.SegmentHeader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files of one data path in the store: a manifest, and for each group its times, the order of
 * its rows where that is not the source's, and a segment per column. Whoever changes anything holds
 * the {@link EntryLock}.
 */
public final class StoreEntry {
    private static final String MANIFEST = "manifest";
    private static final String TEMPORARY = "tmp-";
    private static final int LONGEST_NAME = 120;
    private static final HexFormat HEX = HexFormat.of();
    private static final AtomicLong COUNTER = new AtomicLong();

    private final StoreFolder store;
    private final String name;
    private final Path folder;

    /** The entry of a key, which need not exist yet. */
    public StoreEntry(StoreFolder store, String label, String key) {
        this.store = store;
        this.name =
                escape(label, 40)
                        + "-"
                        + HEX.toHexDigits(Fingerprint.of(key, 1))
                        + HEX.toHexDigits(Fingerprint.of(key, 2));
        this.folder = store.entry(name);
    }

    /** Its folder. */
    public Path folder() {
        return folder;
    }

    /** Creates the folder when it is not there. */
    public void create() {
        store.createEntry(name);
    }

    /** The manifest that is published, or null when there is none that can be read. */
    public Manifest manifest(String key) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(MANIFEST));
            store.checkEntry(folder);
            Manifest m = ManifestFormat.decode(bytes);
            return m != null && m.key().equals(key) ? m : null;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new MarketException(
                    "cannot read the store ("
                            + folder
                            + ": "
                            + StoreFolder.reason(e)
                            + "); choose another folder with --store DIR",
                    e);
        }
    }

    /** Replaces the manifest, then deletes what the new one does not name. */
    public void publish(Manifest manifest) {
        Path temporary = temporary();
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("r--------")))) {
                ByteBuffer bytes = ByteBuffer.wrap(ManifestFormat.encode(manifest));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            rename(temporary, folder.resolve(MANIFEST));
            clean(manifest);
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    /**
     * Deletes what a build that died has left, and groups that the manifest no longer names; null
     * names none.
     */
    public void clean(Manifest manifest) {
        Set<String> groups = new HashSet<>();
        if (manifest != null) {
            manifest.groups().forEach(g -> groups.add(groupPrefix(g)));
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String f = file.getFileName().toString();
                boolean stale =
                        f.startsWith("g") && !groups.contains(f.substring(0, f.indexOf('-') + 1));
                if (f.startsWith(TEMPORARY) || stale) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    /** A path for a file that is being written. */
    public Path temporary() {
        return folder.resolve(
                TEMPORARY + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet());
    }

    /** Gives a complete file its name. */
    public void rename(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Has the disk keep the names of all files given so far. */
    public void syncNames() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    private static String groupPrefix(Manifest.Group group) {
        return "g" + group.number() + "-";
    }

    /** The file of a group's times. */
    public Path timesFile(Manifest.Group group) {
        return folder.resolve(groupPrefix(group) + "times.seg");
    }

    /** The file of a group's row order. */
    public Path orderFile(Manifest.Group group) {
        return folder.resolve(groupPrefix(group) + "order.seg");
    }

    /** The file of a group's column. */
    public Path columnFile(Manifest.Group group, String column) {
        return folder.resolve(groupPrefix(group) + "c-" + escape(column, LONGEST_NAME) + ".seg");
    }

    /** The schema id that a column's segment carries. */
    public static long schemaId(String column) {
        return Fingerprint.of(column, 3);
    }

    /**
     * Maps a file of a group when it is there and is what its header says, this group's.
     *
     * @return null when it is not there, damaged, or of another build
     */
    public Segment map(Path file, Manifest.Group group, SegmentHeader.Kind kind, long schemaId) {
        try {
            Segment segment = Segment.map(file);
            SegmentHeader h = segment.header();
            boolean fits =
                    h.kind() == kind
                            && h.groupId() == group.id()
                            && h.schemaId() == schemaId
                            && h.layout() == group.layout()
                            && h.rows() == group.rows()
                            && h.lanes().size() == group.tickers().size();
            for (int l = 0; fits && l < h.lanes().size(); l++) {
                Manifest.Lane lane = group.tickers().get(l);
                long expected =
                        kind == SegmentHeader.Kind.ORDER && !lane.reordered() ? 0 : lane.bars();
                fits = h.lanes().get(l).bars() == expected;
            }
            return fits ? segment : null;
        } catch (NoSuchFileException | org.tradingdsl.storage.DamagedSegmentException e) {
            // Not there, or not as written: the caller builds it from its source, which is the
            // answer to both.
            return null;
        } catch (IOException e) {
            throw new MarketException(
                    "cannot read the store (" + file + ": " + StoreFolder.reason(e) + ")", e);
        }
    }

    /** Bytes of all its files. */
    public long bytes() {
        long sum = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                sum += Files.size(file);
            }
        } catch (NoSuchFileException e) {
            return sum;
        } catch (IOException e) {
            throw new MarketException(
                    "cannot read the store (" + folder + ": " + StoreFolder.reason(e) + ")", e);
        }
        return sum;
    }

    /**
     * A name as part of a file name: small letters, digits, '-' and '_' stay, the rest becomes %XX.
     */
    private static String escape(String text, int longest) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '_';
            if (plain) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        if (out.length() > longest) {
            String hash = HEX.toHexDigits(Fingerprint.of(text, 4));
            return out.substring(0, longest - hash.length()) + hash;
        }
        return out.toString();
    }
}
