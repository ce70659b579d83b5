// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Contexts of script languages, set up as docs/javascript.md and docs/embedding.md say, and scripts
 * in them.
 */
final class Scripts {
    private static final String MODULE = "application/javascript+module";

    private Scripts() {}

    /** A context in which scripts import modules by URL or path only. */
    static Context plain() {
        return Context.newBuilder("js", "trading")
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .build();
    }

    /** A context in which scripts find the repository's modules by their names. */
    static Context context(String... languages) {
        Context.Builder builder =
                Context.newBuilder(languages).allowAllAccess(true).allowExperimentalOptions(true);
        if (Arrays.asList(languages).contains("js")) {
            Path module = Strategies.ROOT.resolve("language/src/main/js/trading-dsl.mjs");
            builder.option("js.esm-eval-returns-exports", "true")
                    .option("js.commonjs-require", "true")
                    .option("js.commonjs-core-modules-replacements", "trading-dsl:" + module);
        }
        if (Arrays.asList(languages).contains("python")) {
            builder.option("python.PythonPath", Strategies.ROOT.resolve("python").toString())
                    .option("python.WarnExperimentalFeatures", "false")
                    .option("python.DontWriteBytecodeFlag", "true");
        }
        return builder.build();
    }

    /** The default export of a module. */
    static Value javascript(Context context, Path file) throws IOException {
        return exported(context, Source.newBuilder("js", file.toFile()));
    }

    /** The default export of a module that is a text. */
    static Value javascript(Context context, String text) {
        return exported(context, Source.newBuilder("js", text, "script.mjs"));
    }

    private static Value exported(Context context, Source.Builder source) {
        try {
            return context.eval(source.mimeType(MODULE).build()).getMember("default");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a Python script calls its strategy. */
    static Value python(Context context, Path file) throws IOException {
        context.eval(Source.newBuilder("python", file.toFile()).build());
        return context.getBindings("python").getMember("strategy");
    }
}
