// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import org.tradingdsl.storage.MarketException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The folder of the segment store and the entries in it. Segments are mapped and trusted after
 * their checksums, so a folder that others own or may write to is refused.
 */
public final class StoreFolder {
    private static final String MEND = "; choose another folder with --store DIR";
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private final Path folder;

    private StoreFolder(Path folder) {
        this.folder = folder;
    }

    /** {@code $XDG_CACHE_HOME/trading-dsl}, or {@code ~/.cache/trading-dsl}. */
    public static Path defaultFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache != null && !cache.isBlank() && Path.of(cache).isAbsolute()
                        ? Path.of(cache)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("trading-dsl");
    }

    /**
     * The store at a path, created when it is not there.
     *
     * @param path its path; null stands for the default, or for one among the temporary files when
     *     a user without a home cannot have the default, which is said once on standard error
     * @throws MarketException when the folder cannot be made, or is not the user's own
     */
    public static StoreFolder open(Path path) {
        if (path != null) {
            return openAt(path);
        }
        try {
            return openAt(defaultFolder());
        } catch (MarketException e) {
            if (Files.exists(defaultFolder(), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            StoreFolder store = openAt(temporaryFolder());
            if (TOLD.compareAndSet(false, true)) {
                System.err.println(
                        "trading-dsl: "
                                + e.getMessage().replace(MEND, "")
                                + "; using "
                                + store.path()
                                + ", which may not last; choose a folder with --store DIR");
            }
            return store;
        }
    }

    private static Path temporaryFolder() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "trading-dsl-" + System.getProperty("user.name").replaceAll("[^A-Za-z0-9_-]", "_"));
    }

    private static StoreFolder openAt(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            try {
                if (folder.getParent() != null) {
                    Files.createDirectories(folder.getParent());
                }
                createPrivate(folder);
            } catch (IOException e) {
                throw new MarketException(
                        "cannot create the store folder " + folder + ": " + reason(e) + MEND, e);
            }
        }
        check(folder);
        return new StoreFolder(folder);
    }

    /**
     * What is wrong with the store at a path, for those who only want to know.
     *
     * @return null when it can be used, or can be made when it is needed
     */
    public static String fault(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return (there.equals(folder)
                            ? "the store folder " + folder
                            : "the store folder " + folder + " cannot be made: " + there)
                    + (Files.isDirectory(there) ? " cannot be written" : " is no folder")
                    + MEND;
        }
        if (there.equals(folder)) {
            try {
                check(folder);
            } catch (MarketException e) {
                return e.getMessage();
            }
        }
        return null;
    }

    private static void check(Path folder) {
        try {
            PosixFileAttributes attributes =
                    Files.readAttributes(folder, PosixFileAttributes.class);
            checkOwner(folder);
            if (attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new MarketException(
                        "others may write to the store folder "
                                + folder
                                + " ("
                                + PosixFilePermissions.toString(attributes.permissions())
                                + "); expected one of your own: chmod 700 it, or choose another"
                                + " with --store DIR");
            }
        } catch (IOException e) {
            throw new MarketException(
                    "cannot read the store folder " + folder + ": " + reason(e) + MEND, e);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PRIVATE);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void checkOwner(Path folder) throws IOException {
        int owner = (Integer) Files.getAttribute(folder, "unix:uid");
        Path self = Path.of("/proc/self");
        boolean own =
                Files.exists(self)
                        ? owner == (Integer) Files.getAttribute(self, "unix:uid")
                        : Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
        if (!own) {
            throw new MarketException(
                    "the store folder "
                            + folder
                            + " belongs to "
                            + Files.getOwner(folder).getName()
                            + ", not to you"
                            + MEND);
        }
    }

    /** Its path. */
    public Path path() {
        return folder;
    }

    /** The folder of an entry, which need not exist. */
    public Path entry(String name) {
        return folder.resolve(name);
    }

    /** The folder of an entry, created when it is not there, and private. */
    public Path createEntry(String name) {
        Path entry = folder.resolve(name);
        try {
            createPrivate(entry);
            checkEntry(entry);
            return entry;
        } catch (IOException e) {
            throw unwritable(entry, e);
        }
    }

    /** Refuses an entry that is a link, or that others own or may look into. */
    public void checkEntry(Path entry) {
        try {
            PosixFileAttributes a =
                    Files.readAttributes(
                            entry, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String permissions = PosixFilePermissions.toString(a.permissions());
            checkOwner(entry);
            if (!a.isDirectory() || !permissions.endsWith("------")) {
                throw new MarketException(
                        "the store entry "
                                + entry
                                + " is not a private folder ("
                                + permissions
                                + "); delete it, or choose another store with --store DIR");
            }
        } catch (IOException e) {
            throw unwritable(entry, e);
        }
    }

    /** The message for a store that cannot be written. */
    public static MarketException unwritable(Path path, IOException e) {
        return new MarketException(
                "cannot write to the store (" + path + ": " + reason(e) + ")" + MEND, e);
    }

    /** What the system said, in words. */
    public static String reason(IOException e) {
        Map<Class<?>, String> words =
                Map.of(
                        AccessDeniedException.class, "permission denied",
                        NoSuchFileException.class, "no such file or folder",
                        FileAlreadyExistsException.class, "a file of that name is in the way");
        String known = words.get(e.getClass());
        if (known != null) {
            return known;
        }
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName()
                        + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
