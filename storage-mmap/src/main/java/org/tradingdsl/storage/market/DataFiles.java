// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.store.StoreFolder;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.PatternSyntaxException;

/**
 * The source files that a data path names: a file, a folder (all {@code *.parquet} below it,
 * without names that begin with '.' or '_'), or a glob.
 *
 * @param canonical the path without links and relative parts: what an entry of the store belongs to
 * @param label its last name
 * @param files in the order of their paths
 */
record DataFiles(String canonical, String label, List<SourceFile> files) {
    /**
     * A source file as the file system sees it now.
     *
     * @param path absolute
     * @param size in bytes
     * @param modified nanoseconds since 1970
     * @param touched when anything of the file changed last, its times included, nanoseconds since
     *     1970; 0 where the system does not say. A copy can bring its modification time along, but
     *     not this.
     */
    record SourceFile(Path path, long size, long modified, long touched) {
        static SourceFile of(Path path, BasicFileAttributes a) {
            return new SourceFile(path, a.size(), nanos(a.lastModifiedTime()), touched(path));
        }

        private static long nanos(FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }

        private static long touched(Path path) {
            try {
                return nanos((FileTime) Files.getAttribute(path, "unix:ctime"));
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                return 0;
            }
        }

        /** As it is now. */
        static SourceFile of(Path path) {
            try {
                return of(path, Files.readAttributes(path, BasicFileAttributes.class));
            } catch (IOException e) {
                throw new MarketException(
                        "cannot read " + path + ": it has gone or is not readable any more", e);
            }
        }

        /**
         * The ticker of all its rows when no column says it: a {@code ticker=} folder, else the
         * stem.
         */
        String tickerName() {
            for (Path p = path.getParent();
                    p != null && p.getFileName() != null;
                    p = p.getParent()) {
                String folder = p.getFileName().toString();
                if (folder.startsWith("ticker=") || folder.startsWith("symbol=")) {
                    String name = folder.substring("ticker=".length());
                    return unescaped(name);
                }
            }
            String name = path.getFileName().toString();
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        /**
         * Spark and Hive write characters that paths cannot have as %XX; '+' stands for itself, and
         * so does a name with a '%' that begins no such pair.
         */
        private static String unescaped(String name) {
            try {
                return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return name;
            }
        }
    }

    static DataFiles discover(String dataPath) {
        if (dataPath.toLowerCase(Locale.ROOT).startsWith("s3:")) {
            throw new MarketException(
                    dataPath + ": s3 is not supported yet; copy the files and give their folder");
        }
        try {
            Path path = Path.of(dataPath);
            if (Files.isDirectory(path)) {
                return folder(path.toRealPath());
            }
            if (Files.exists(path)) {
                Path real = path.toRealPath();
                return new DataFiles(
                        real.toString(),
                        real.getFileName().toString(),
                        List.of(SourceFile.of(real)));
            }
            if (Files.isSymbolicLink(path)) {
                throw deadLink(path);
            }
            if (isGlob(dataPath)) {
                return glob(dataPath);
            }
            throw new MarketException(
                    "there is no file or folder "
                            + dataPath
                            + (path.isAbsolute()
                                    ? ""
                                    : " (looked for " + path.toAbsolutePath() + ")"));
        } catch (IOException e) {
            throw new MarketException("cannot read " + dataPath + ": " + StoreFolder.reason(e), e);
        } catch (InvalidPathException e) {
            throw new MarketException("'" + dataPath + "' is not a path: " + e.getReason(), e);
        }
    }

    /** Whether discovering the data path would find a file, which need not exist yet. */
    static boolean finds(String dataPath, Path file) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path real =
                    (Files.exists(folder) ? folder.toRealPath() : folder)
                            .resolve(file.getFileName());
            Path data = Path.of(dataPath);
            if (Files.isDirectory(data)) {
                return below(data.toRealPath(), real);
            }
            if (Files.exists(data)) {
                return data.toRealPath().equals(real);
            }
            Path base = isGlob(dataPath) ? base(dataPath) : Path.of("");
            return isGlob(dataPath)
                    && Files.isDirectory(base)
                    && below(base.toRealPath(), real)
                    && matches(matcher(dataPath), base.toRealPath().relativize(real));
        } catch (IOException | InvalidPathException | PatternSyntaxException e) {
            // Whoever opens the path says what is wrong with it.
            return false;
        }
    }

    private static boolean below(Path root, Path file) {
        if (!file.startsWith(root)) {
            return false;
        }
        for (Path part : root.relativize(file)) {
            if (hidden(part)) {
                return false;
            }
        }
        return true;
    }

    /** The part of a pattern before its first wildcard is a plain folder. */
    private static Path base(String pattern) {
        int slash = lastPlainSlash(pattern);
        return Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + pattern.substring(lastPlainSlash(pattern) + 1));
    }

    private static int lastPlainSlash(String pattern) {
        int wild = 0;
        while (!isGlob(pattern.substring(0, wild + 1))) {
            wild++;
        }
        return pattern.lastIndexOf('/', wild);
    }

    private static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static DataFiles folder(Path root) throws IOException {
        List<SourceFile> files = walk(root, p -> true);
        if (files.isEmpty()) {
            throw new MarketException(
                    "the folder "
                            + root
                            + " has no .parquet files; expected one or more, at any depth");
        }
        return new DataFiles(root.toString(), String.valueOf(root.getFileName()), files);
    }

    private static DataFiles glob(String pattern) throws IOException {
        Path base = base(pattern);
        if (!Files.isDirectory(base)) {
            throw new MarketException(
                    "there is no folder " + base.toAbsolutePath() + " for " + pattern);
        }
        Path root = base.toRealPath();
        String rest = pattern.substring(lastPlainSlash(pattern) + 1);
        try {
            PathMatcher matcher = matcher(pattern);
            List<SourceFile> files = walk(root, p -> matches(matcher, root.relativize(p)));
            if (files.isEmpty()) {
                throw new MarketException("no .parquet file matches " + pattern + " in " + root);
            }
            return new DataFiles(root + "/" + rest, "glob", files);
        } catch (PatternSyntaxException e) {
            throw new MarketException(
                    "the pattern " + pattern + " is wrong: " + e.getDescription(), e);
        }
    }

    /** A pattern may match a file, or a folder that it lies in. */
    private static boolean matches(PathMatcher matcher, Path relative) {
        for (int n = relative.getNameCount(); n > 0; n--) {
            if (matcher.matches(relative.subpath(0, n))) {
                return true;
            }
        }
        return false;
    }

    private static List<SourceFile> walk(Path root, java.util.function.Predicate<Path> wanted)
            throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Files.walkFileTree(
                root,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        return !dir.equals(root) && hidden(dir)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        String name = file.getFileName().toString();
                        boolean parquet = name.toLowerCase(Locale.ROOT).endsWith(".parquet");
                        if (!hidden(file) && parquet && wanted.test(file)) {
                            if (a.isSymbolicLink()) {
                                // A link that could be followed has its target's attributes.
                                throw deadLink(file);
                            }
                            files.add(SourceFile.of(file, a));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (e instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (e instanceof NoSuchFileException) {
                            throw new MarketException(
                                    file + " went away while its folder was read", e);
                        }
                        throw e;
                    }
                });
        files.sort((a, b) -> a.path().compareTo(b.path()));
        return files;
    }

    private static MarketException deadLink(Path link) {
        String target;
        try {
            target = Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            target = "something";
        }
        return new MarketException(
                link + " is a link to " + target + ", which does not exist; mend or remove it");
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("_");
    }
}
