// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tradingdsl.language.ast.ProgramException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every mistake has one clear message: the folder {@code mistakes} holds programs and what is said
 * about them.
 */
class MistakesTest {
    @TestFactory
    Stream<DynamicTest> everyMistake() throws IOException, URISyntaxException {
        Path folder = Path.of(MistakesTest.class.getResource("/mistakes").toURI());
        List<Path> programs;
        try (Stream<Path> files = Files.list(folder)) {
            programs = files.filter(file -> file.toString().endsWith(".td")).sorted().toList();
        }
        assertThat(programs).hasSizeGreaterThan(70);
        return programs.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        ProgramException e =
                catchThrowableOfType(ProgramException.class, () -> Program.parse(text, name));
        assertThat(e).as("a mistake in " + name).isNotNull();
        Path expected = file.resolveSibling(name.replace(".td", ".expected"));
        assertThat(e.getMessage() + "\n").isEqualTo(Files.readString(expected));
    }
}
