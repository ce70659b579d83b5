// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.builtins.catalogue.Catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JavaScript module's functions and types are what the catalogue says. */
class JavaScriptModuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"functions.mjs", "functions.d.ts"})
    void theGeneratedFilesAreUpToDate(String name) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("language/src/main/js"))) {
            root = root.getParent();
            assertThat(root).as("a folder above with language/src/main/js").isNotNull();
        }
        Path file = root.resolve("language/src/main/js").resolve(name);
        String text =
                name.endsWith(".mjs")
                        ? JavaScriptModule.module(Catalogue.standard())
                        : JavaScriptModule.types(Catalogue.standard());
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as(
                        name
                                + " is not what the catalogue says; docs/adding-an-indicator.md"
                                + " tells how to write it anew")
                .content()
                .isEqualTo(text);
    }
}
