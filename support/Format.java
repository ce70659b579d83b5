// SPDX-License-Identifier: Apache-2.0
import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks or mends the layout of every Java source of the house with google-java-format, four
 * spaces. The build runs it on JDK 25, since Maven's own JVM may be older and cannot parse our
 * sources.
 *
 * <p>{@code java -cp google-java-format.jar Format.java check|apply ROOT}
 */
final class Format {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "build");

    private Format() {}

    /** Ends with 1 when a file's layout is not the formatter's and the mode is {@code check}. */
    public static void main(String[] arguments) throws Exception {
        boolean apply = arguments[0].equals("apply");
        if (!apply && !arguments[0].equals("check")) {
            System.err.println("-Dformat=" + arguments[0] + ": expected check or apply");
            System.exit(2);
        }
        Path root = Path.of(arguments[1]).toRealPath();
        List<String> options = new ArrayList<>();
        options.add("--aosp");
        options.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        sources(root).forEach(source -> options.add(source.toString()));
        StringWriter changed = new StringWriter();
        PrintWriter out = new PrintWriter(changed, true);
        int code =
                new Main(out, new PrintWriter(System.err, true), System.in)
                        .format(options.toArray(String[]::new));
        if (code != 0) {
            changed.toString()
                    .lines()
                    .forEach(
                            file ->
                                    System.err.println(
                                            "not formatted: " + root.relativize(Path.of(file))));
            System.err.println("Format all sources with: mvn -q -N verify -Dformat=apply");
        }
        System.exit(code);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ownSource(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean ownSource(Path file) {
        for (Path part : file) {
            String name = part.toString();
            // pip leaves a copy of what it packs in a folder "build".
            if (name.startsWith(".") || NOT_OURS.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
