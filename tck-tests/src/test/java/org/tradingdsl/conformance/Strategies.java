// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.DynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The strategies' files, and what is expected of them. */
final class Strategies {
    static final Path FOLDER = Path.of("src/test/resources/conformance");
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final String DATA = ROOT.resolve("examples/data").toString();

    private static final Path EXPECTED = FOLDER.resolve("expected.json");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Strategies() {}

    /**
     * What a form gave.
     *
     * @param hash of the program
     * @param digest of the results
     */
    record Outcome(String hash, String digest) {}

    /** How a form loads and runs the strategy of a name. */
    @FunctionalInterface
    interface Form {
        Outcome run(String name) throws IOException;
    }

    /** One test for each strategy: the form gives what the text form gave. */
    static Stream<DynamicTest> tests(Form form) {
        Map<String, Outcome> expected = expected();
        return names().map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(form.run(name))
                                                        .isEqualTo(expected.get(name))));
    }

    /** All strategies' names, in alphabetical order. */
    static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".td"))
                    .map(file -> file.substring(0, file.length() - 3))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a strategy in a form. */
    static Path file(String name, String ending) {
        return FOLDER.resolve(name + "." + ending);
    }

    static Map<String, Outcome> expected() {
        try {
            Map<String, Outcome> expected = new TreeMap<>();
            JSON.readTree(EXPECTED.toFile())
                    .properties()
                    .forEach(
                            entry ->
                                    expected.put(
                                            entry.getKey(),
                                            new Outcome(
                                                    entry.getValue().path("hash").asText(),
                                                    entry.getValue().path("digest").asText())));
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what all forms are held against. */
    static void write(Map<String, Outcome> outcomes) throws IOException {
        Files.writeString(EXPECTED, JSON.writeValueAsString(outcomes) + "\n");
    }

    /** Runs a loaded program on the example prices. */
    static Outcome run(Value program, Path store) {
        Map<Object, Object> options = Map.of("data", DATA, "store", store.toString());
        Value result = program.invokeMember("run", ProxyHashMap.from(options));
        return new Outcome(
                program.getMember("hash").asString(), result.getMember("digest").asString());
    }

    /** The hash of a program in the JSON form. */
    static String hash(Context context, String json) {
        return context.eval("trading", json).getMember("hash").asString();
    }
}
