// SPDX-License-Identifier: Apache-2.0
import jdk.tools.jlink.internal.Main;
import jdk.tools.jlink.internal.PluginRepository;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

import java.io.PrintWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the run-time image of {@code ./trading-dsl} and of the Python packages: jlink as it is,
 * taught one thing more. It takes the incubator's mark off the vector module. The JVM prints a
 * warning at every start for a marked module and, what weighs more, keeps no module graph in an AOT
 * cache when there is one: measured, a start that compiles took 2.0 s with the mark and 1.5 s
 * without.
 *
 * <p>Run as {@code java --add-modules=jdk.jlink --add-exports
 * jdk.jlink/jdk.tools.jlink.{plugin,internal}=ALL-UNNAMED RuntimeImage.java OUTPUT [OPTION...]};
 * the options are jlink's.
 */
final class RuntimeImage {
    /** What the engine needs, the libraries that read Parquet, and the compiler. */
    private static final String MODULES =
            "java.base,java.logging,java.management,java.naming,java.security.jgss,"
                    + "java.security.sasl,java.sql,java.xml,jdk.incubator.vector,"
                    + "jdk.internal.vm.ci,jdk.management,jdk.security.auth,jdk.unsupported,"
                    + "jdk.zipfs";

    private RuntimeImage() {}

    /** Makes the image; ends with jlink's exit code. */
    public static void main(String[] arguments) {
        UnmarkVectors plugin = new UnmarkVectors();
        PluginRepository.registerPlugin(plugin);
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--" + plugin.getName(),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--output",
                                arguments[0],
                                "--add-modules",
                                MODULES));
        options.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        int code =
                Main.run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        options.toArray(String[]::new));
        System.exit(code);
    }

    private static final class UnmarkVectors implements Plugin {
        private static final String MARKED = "/jdk.incubator.vector/module-info.class";

        @Override
        public String getName() {
            return "unmark-vectors";
        }

        @Override
        public Category getType() {
            return Category.FILTER;
        }

        @Override
        public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
            in.transformAndCopy(
                    entry -> entry.path().equals(MARKED) ? unmarked(entry) : entry, out);
            return out.build();
        }

        private static ResourcePoolEntry unmarked(ResourcePoolEntry entry) {
            ClassFile format = ClassFile.of();
            ClassTransform unmark =
                    ClassTransform.dropping(ModuleResolutionAttribute.class::isInstance);
            byte[] bytes = format.transformClass(format.parse(entry.contentBytes()), unmark);
            return entry.copyWithContent(bytes);
        }
    }
}
