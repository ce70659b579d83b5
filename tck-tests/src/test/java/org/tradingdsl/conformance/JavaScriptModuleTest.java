// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The JavaScript module: its own tests, and the ways to embed it that docs/javascript.md tells. */
class JavaScriptModuleTest {
    private static final Path TESTS = Path.of("src/test/resources/javascript/module.mjs");

    @TempDir static Path store;
    private static Context context;

    @BeforeAll
    static void open() {
        context = Scripts.context("js", "trading");
        context.getBindings("js").putMember("exampleData", Strategies.DATA);
        context.getBindings("js").putMember("exampleStore", store.toString());
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @TestFactory
    Stream<DynamicTest> module() throws IOException {
        Value tests = Scripts.javascript(context, TESTS);
        return tests.getMemberKeys().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> tests.getMember(name).execute()));
    }

    @Test
    void theJarCarriesTheModule() {
        URL module = getClass().getResource("/META-INF/trading-dsl/js/trading-dsl.mjs");
        assertThat(module).isNotNull();
        try (Context embedded = Scripts.plain()) {
            Value strategy =
                    Scripts.javascript(
                            embedded,
                            "import td from '"
                                    + module
                                    + "'; export default td.col('close').rsi(14).gt(70);");
            assertThat(strategy.getMember("hash").asString())
                    .isEqualTo(
                            Scripts.javascript(
                                            context,
                                            "import td from 'trading-dsl';"
                                                    + " export default"
                                                    + " td.rsi(td.col('close'), 14).gt(70);")
                                    .getMember("hash")
                                    .asString());
            assertThatThrownBy(
                            () ->
                                    Scripts.javascript(
                                            embedded,
                                            "import td from '"
                                                    + module
                                                    + "';\nexport default"
                                                    + " td.col('close').sma(0).hash;"))
                    .hasMessageContaining("script.mjs:2: 'n' of sma must be");
        }
    }

    @Test
    void aContextThatKeepsLanguagesApartIsTold() {
        URL module = getClass().getResource("/META-INF/trading-dsl/js/trading-dsl.mjs");
        try (Context apart =
                Context.newBuilder("js")
                        .allowIO(org.graalvm.polyglot.io.IOAccess.ALL)
                        .allowExperimentalOptions(true)
                        .option("js.esm-eval-returns-exports", "true")
                        .build()) {
            assertThatThrownBy(
                            () ->
                                    Scripts.javascript(
                                            apart,
                                            "import td from '"
                                                    + module
                                                    + "'; export default td.col('close').hash;"))
                    .hasMessageContaining("docs/javascript.md");
        }
    }
}
