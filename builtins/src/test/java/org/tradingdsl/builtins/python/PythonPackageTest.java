// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The generated part of the Python package is what the catalogue says. */
class PythonPackageTest {

    @Test
    void theGeneratedFilesAreUpToDate() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("python/trading_dsl"))) {
            root = root.getParent();
            assertThat(root).as("a folder above with python/trading_dsl").isNotNull();
        }
        Path folder = root.resolve("python/trading_dsl/_catalogue");
        Map<String, String> files = PythonPackage.files(Catalogue.standard());
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> found = Files.list(folder)) {
            assertThat(found.filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(folder.resolve(file.getKey())))
                    .as(
                            "_catalogue/%s is not what the catalogue says;"
                                    + " docs/adding-an-indicator.md tells how to write it anew",
                            file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void everyFunctionIsThereWithItsDocumentation() {
        String functions = PythonPackage.files(Catalogue.standard()).get("functions.py");
        for (Entry entry : Catalogue.standard().entries()) {
            assertThat(functions).contains("\ndef " + PythonNames.safe(entry.name()) + "(");
        }
        assertThat(functions).contains("Source: Wilder").contains(">>> td.rsi(close, 14) > 70\n");
    }

    @Test
    void examplesAreTranslated() {
        Catalogue catalogue = Catalogue.standard();
        PythonExample where =
                PythonExample.method(catalogue.find("where").orElseThrow(), 1, catalogue);
        assertThat(where.text()).isEqualTo("high.where(close > open, low)");
        PythonExample position =
                PythonExample.method(catalogue.find("position").orElseThrow(), 0, catalogue);
        assertThat(position.code())
                .isEqualTo("(close > td.sma(close, 50)).position(close < td.sma(close, 50))");
        PythonExample reset =
                PythonExample.function(catalogue.find("sum_since").orElseThrow(), catalogue);
        assertThat(reset.code())
                .isEqualTo(
                        "td.sum_since(volume, td.col(\"$day\") != td.shift(td.col(\"$day\"), 1))");
        assertThat(reset.columns()).containsExactly("volume");
        PythonExample atr = PythonExample.market(catalogue.find("atr").orElseThrow(), catalogue);
        assertThat(atr.code()).isEqualTo("close > td.shift(close, 1) + 2 * market.atr(14)");
    }
}
