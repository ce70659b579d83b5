// SPDX-License-Identifier: Apache-2.0
import com.sun.source.tree.ModuleTree;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Checks one module's documentation with the compiler's doclint: whatever a module exports and is
 * public or protected carries a comment, and no comment there is broken. A module without {@code
 * module-info} exports all its packages. Comments may leave out tags that would only repeat the
 * sentence.
 *
 * <p>{@code java Javadoc.java SOURCES CLASSPATH}
 */
final class Javadoc {
    /** Doclint's complaints about what a sentence may leave unsaid. */
    private static final List<String> LEFT_OUT =
            List.of("no @param", "no @return", "no @throws", "use of default constructor");

    private Javadoc() {}

    /** Ends with 1 when a comment is missing or broken. */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        if (!Files.isDirectory(sources)) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> checked = documented(compiler, files, sources);
            if (checked.isEmpty()) {
                return;
            }
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-implicit:none",
                            "-Xlint:none",
                            "-Xdoclint:all/protected",
                            "-Xmaxwarns",
                            "10000",
                            "--add-modules",
                            "jdk.incubator.vector",
                            "-cp",
                            arguments[1]);
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    found,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(checked));
            task.analyze();
        }
        List<Diagnostic<?>> complaints = new ArrayList<>();
        for (Diagnostic<?> diagnostic : found.getDiagnostics()) {
            if (counts(diagnostic)) {
                complaints.add(diagnostic);
            }
        }
        complaints.forEach(complaint -> System.err.println(complaint.toString()));
        if (!complaints.isEmpty()) {
            System.err.println(
                    complaints.size() + " faults in the documentation of what is public.");
            System.exit(1);
        }
    }

    private static boolean counts(Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return LEFT_OUT.stream().noneMatch(message::startsWith);
    }

    /** The sources of the exported packages. */
    private static List<Path> documented(
            JavaCompiler compiler, StandardJavaFileManager files, Path sources) throws IOException {
        Path descriptor = sources.resolve("module-info.java");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(sources)) {
            all =
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.equals(descriptor))
                            .toList();
        }
        if (!Files.exists(descriptor)) {
            return all;
        }
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                files,
                                null,
                                null,
                                null,
                                files.getJavaFileObjects(descriptor));
        ModuleTree module = task.parse().iterator().next().getModule();
        List<Path> exported =
                module.getDirectives().stream()
                        .filter(com.sun.source.tree.ExportsTree.class::isInstance)
                        .map(com.sun.source.tree.ExportsTree.class::cast)
                        .map(
                                exports ->
                                        sources.resolve(
                                                exports.getPackageName()
                                                        .toString()
                                                        .replace('.', '/')))
                        .collect(Collectors.toList());
        return all.stream().filter(file -> exported.contains(file.getParent())).toList();
    }
}
