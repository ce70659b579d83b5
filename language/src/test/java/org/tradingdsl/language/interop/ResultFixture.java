// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs of programs on the prices that the repository carries. */
abstract class ResultFixture {
    @TempDir static Path store;
    static Context context;

    @BeforeAll
    static void open() {
        context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** Options of a run over these prices: names and values, in turn, beside the usual ones. */
    static Map<String, Object> options(Object... more) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples/data"))) {
            root = root.getParent();
        }
        Map<String, Object> options = new HashMap<>();
        options.put("data", root.resolve("examples/data").toString());
        options.put("store", store.resolve("store").toString());
        for (int i = 0; i < more.length; i += 2) {
            options.put((String) more[i], more[i + 1]);
        }
        return options;
    }

    static Value run(String program, Map<String, Object> options) {
        return context.eval("trading", program).invokeMember("run", hash(options));
    }
}
