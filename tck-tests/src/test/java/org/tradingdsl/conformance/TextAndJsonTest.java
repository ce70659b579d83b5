// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text form and the JSON form. What all forms are held against comes from the text form:
 *
 * <pre>
 * mvn -q -pl tck-tests -am package -Dtest=TextAndJsonTest -Dconformance.write=true \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class TextAndJsonTest {
    @TempDir static Path store;
    private static Context context;

    @BeforeAll
    static void open() throws IOException {
        context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build();
        if (Boolean.getBoolean("conformance.write")) {
            Map<String, Strategies.Outcome> outcomes = new TreeMap<>();
            for (String name : Strategies.names().toList()) {
                outcomes.put(name, text(name));
                Files.writeString(Strategies.file(name, "json"), canonical(name) + "\n");
            }
            Strategies.write(outcomes);
        }
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @TestFactory
    Stream<DynamicTest> text() {
        return Strategies.tests(TextAndJsonTest::text);
    }

    @TestFactory
    Stream<DynamicTest> json() {
        return Strategies.tests(name -> run(name, "json"));
    }

    @TestFactory
    Stream<DynamicTest> theJsonFormIsTheCanonicalFormOfTheText() {
        return Strategies.names()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(Strategies.file(name, "json"))
                                                        .hasContent(canonical(name))));
    }

    @Test
    void everyStrategyIsWrittenInEveryForm() {
        assertThat(Strategies.names().toList()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Strategies.expected().keySet())
                .containsExactlyElementsOf(Strategies.names().toList());
        assertThat(Strategies.names())
                .allSatisfy(
                        name -> {
                            for (String ending : new String[] {"td", "json", "py", "js"}) {
                                assertThat(Strategies.file(name, ending)).isRegularFile();
                            }
                        });
    }

    @Test
    void strategiesDiffer() {
        assertThat(Strategies.expected().values().stream().map(Strategies.Outcome::hash))
                .doesNotHaveDuplicates();
        assertThat(Strategies.expected().values().stream().map(Strategies.Outcome::digest))
                .doesNotHaveDuplicates();
    }

    private static Strategies.Outcome text(String name) throws IOException {
        return run(name, "td");
    }

    private static Strategies.Outcome run(String name, String ending) throws IOException {
        String program = Files.readString(Strategies.file(name, ending));
        return Strategies.run(context.eval("trading", program), store.resolve("store"));
    }

    private static String canonical(String name) throws IOException {
        String program = Files.readString(Strategies.file(name, "td"));
        return context.eval("trading", program).getMember("ast").asString();
    }
}
