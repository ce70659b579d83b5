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

/**
 * Makes the run-time image of {@code ./trading-dsl}: jlink as it is, taught one thing more. It
 * takes the incubator's mark off the vector module. The JVM prints a warning at every start for a
 * marked module and, what weighs more, keeps no module graph in an AOT cache when there is one:
 * measured, a start that compiles took 2.0 s with the mark and 1.5 s without.
 *
 * <p>Run by the script as {@code java --add-exports
 * jdk.jlink/jdk.tools.jlink.{plugin,internal}=ALL-UNNAMED RuntimeImage.java OUTPUT MODULES}.
 */
final class RuntimeImage {
    private RuntimeImage() {}

    /** Makes the image; ends with jlink's exit code. */
    public static void main(String[] arguments) {
        UnmarkVectors plugin = new UnmarkVectors();
        PluginRepository.registerPlugin(plugin);
        int code =
                Main.run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        "--" + plugin.getName(),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        arguments[0],
                        "--add-modules",
                        arguments[1]);
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
