// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradingdsl.launcher.CommandRun;
import org.tradingdsl.launcher.view.Documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DataCommandsTest {
    @TempDir Path folder;

    @Test
    void aGeneratedMarketIsImportedAndDescribed() {
        String market = folder.resolve("market").toString();
        String store = folder.resolve("store").toString();
        CommandRun made = generate(market);
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        CommandRun imported = CommandRun.of("import", market, "--store", store);
        assertThat(imported.err()).isEmpty();
        assertThat(imported.code()).isZero();
        CommandRun info = CommandRun.of("info", market, "--store", store, "--json");
        assertThat(info.code()).isZero();
        assertThat(info.out()).contains("\"close\"", "\"volume\"");
        assertThat(CommandRun.of("info", market, "--store", store).out()).contains("tickers");
    }

    @Test
    void theSameSeedGivesTheSameFiles() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        generate(one.toString());
        generate(two.toString());
        try (var files = Files.list(one)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(
                            file ->
                                    assertThat(two.resolve(file.getFileName()))
                                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void twoMarketsAreNotMixed() throws IOException {
        Path market = folder.resolve("mixed");
        assertThat(generate(market.toString()).code()).isZero();
        assertThat(generate(market.toString()).code()).isZero();
        CommandRun fewer = CommandRun.of("generate", "--tickers=1", "--bars=9", "--out=" + market);
        assertThat(fewer.code()).isEqualTo(1);
        assertThat(fewer.err()).contains("T0002.parquet and 1 more", "choose an empty folder");
    }

    @Test
    void theDoctorLooksAtTheMachine() {
        CommandRun run =
                CommandRun.of("doctor", "--json", "--store", folder.resolve("store").toString());
        assertThat(run.code()).isZero();
        JsonNode facts = Documents.parse(run.out());
        assertThat(facts.toString()).contains("25");
        assertThat(facts.path("advice").toString()).contains("all is well");
        assertThat(CommandRun.of("doctor").out()).contains("cores");
    }

    @Test
    void theDoctorTellsOfAStoreThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        CommandRun run = CommandRun.of("doctor", "--store", file.resolve("store").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("is no folder", "--store DIR");
    }

    @Test
    void aFunctionIsShownWithItsSource() {
        CommandRun one = CommandRun.of("functions", "mom");
        assertThat(one.out()).startsWith("momentum(x, n=10)").contains("formula", "TA-Lib MOM");
        CommandRun all = CommandRun.of("functions");
        assertThat(all.out()).contains("rsi(x, n=14", "macd(", "momentum\n---");
        assertThat(CommandRun.of("functions", "--markdown").out())
                .startsWith("# Functions and indicators");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no frequency '7x'; expected 1d, 1h or 1m | --bars=1 --freq=7x",
                "-5 bars; expected 0 to 52000 of 1d | --bars=-5",
                "99999999999 bars; expected 0 to 52000 of 1d | --bars=99999999999",
                "'years' must be between 0 and 206, found 1000000000000 | --years=1e12",
                "'years' must be between 0 and 206, found -0.5 | --years=-0.5",
                "--threads 0: expected a whole number of at least 1 | --bars=1 --threads=0",
                "--threads -2: expected a whole number of at least 1 | --bars=1 --threads=-2",
                "'threads' must be a whole number between 1 and 4096 | --bars=1 --threads=5000",
            })
    void aMarketThatCannotBeMadeIsBadUsage(String message, String options) {
        List<String> line = new ArrayList<>(List.of("generate", "--tickers=1", "--out=none"));
        line.addAll(List.of(options.split(" ")));
        CommandRun run = CommandRun.of(line.toArray(String[]::new));
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMarketIsNotWrittenToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "no folder");
        for (Path out : List.of(file, file.resolve("market"))) {
            CommandRun run = generate(out.toString());
            assertThat(run.err())
                    .isEqualToIgnoringNewLines(
                            "trading-dsl: generate: cannot write to the folder "
                                    + out
                                    + ": "
                                    + file
                                    + " is a file; choose another folder");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(file).hasContent("no folder");
    }

    @Test
    void anySeedIsKeptToTheLastDigit() {
        CommandRun run =
                CommandRun.of(
                        "generate",
                        "--tickers=1",
                        "--bars=1",
                        "--seed=99999999999999999",
                        "--out=" + folder.resolve("seeded"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("seed +99,?999,?999,?999,?999,?999");
    }

    private static CommandRun generate(String out) {
        return CommandRun.of(
                "generate", "--tickers", "3", "--bars", "40", "--seed", "7", "--out", out);
    }
}
