// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The JavaScript form: modules whose default export is the strategy, run by its own methods. */
class JavaScriptTest {
    @TempDir static Path store;
    private static Context context;
    private static Value options;

    @BeforeAll
    static void open() {
        context = Scripts.context("js", "trading");
        options = context.eval("js", "(store) => ({ store })").execute(store.toString());
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @TestFactory
    Stream<DynamicTest> javascript() {
        return Strategies.tests(JavaScriptTest::run);
    }

    private static Strategies.Outcome run(String name) throws IOException {
        Value strategy = Scripts.javascript(context, Strategies.file(name, "js"));
        Value result = strategy.invokeMember("run", Strategies.DATA, null, options);
        return new Strategies.Outcome(
                strategy.getMember("hash").asString(), result.getMember("digest").asString());
    }
}
