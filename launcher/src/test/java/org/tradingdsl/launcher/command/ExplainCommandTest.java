// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.launcher.CommandRun.example;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.launcher.CommandRun;
import org.tradingdsl.launcher.view.Documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ExplainCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rsi_volume.py", "rsi_volume.js"})
    void aScriptMeansTheSameProgramAsTheText(String script) {
        JsonNode text = explained(example("rsi_volume.td"));
        JsonNode other = explained(example(script));
        assertThat(other.path("hash")).isEqualTo(text.path("hash"));
        assertThat(other.path("ast")).isEqualTo(text.path("ast"));
    }

    @Test
    void theCanonicalFormIsAProgramWithTheSameHash() throws IOException {
        JsonNode text = explained(example("macd_momentum.td"));
        Path canonical = folder.resolve("canonical.json");
        Files.writeString(canonical, text.path("ast").toString());
        assertThat(explained(canonical.toString()).path("hash")).isEqualTo(text.path("hash"));
    }

    @Test
    void peopleSeeWhatIsReadAndTheCanonicalForm() {
        CommandRun run = CommandRun.of("explain", example("golden_cross.td"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("warmup bars", "[-200, 0]", "canonical form", "\"call\":\"crossover\"");
    }

    @Test
    void peopleSeeTheNumbersOfTheDocument() {
        String program = "select(a=close * 0.0005, b=close * 1e-7, c=close * 3e22, d=close + 70)";
        JsonNode nodes = explained("-e", program).path("ast").path("nodes");
        CommandRun raw = CommandRun.of("explain", "-e", program, "--json");
        CommandRun run = CommandRun.of("explain", "-e", program);
        for (String number : List.of("0.0005", "1e-7", "3e+22", "70")) {
            String node = "{\"number\":" + number + "}";
            assertThat(raw.out()).contains(node);
            assertThat(run.out()).contains("  " + node + System.lineSeparator());
        }
        assertThat(run.out()).doesNotContain("E-").contains("  " + (nodes.size() - 1) + "  {");
    }

    @Test
    void aProfileTellsTimeBySourceLine() {
        CommandRun run =
                CommandRun.of(
                        "explain",
                        "--profile",
                        example("rsi_volume.td"),
                        "--data",
                        example("data"),
                        "--store",
                        folder.resolve("store").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "time by source line",
                        "rsi_volume.td:2",
                        "rsi14 = market.col",
                        "after each tile",
                        " s of all workers",
                        "seconds");
        CommandRun without = CommandRun.of("explain", "--profile", example("rsi_volume.td"));
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("no data given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.py", "x.js"})
    void aScriptThatRunsItsMarketFindsIt(String name) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(
                script,
                name.endsWith("py")
                        ? "import trading_dsl as td\n"
                                + "signal = td.col('close') > 10\n"
                                + "td.backtest(entries=signal, exits=~signal).run()\n"
                        : "import td from 'trading-dsl';\n"
                                + "const signal = td.col('close').gt(10);\n"
                                + "export const program = td.backtest({ entries: signal, exits:"
                                + " signal.not() });\n"
                                + "program.run();\n"
                                + "export default program;\n");
        String store = folder.resolve("store").toString();
        for (String profile : List.of("--json", "--profile")) {
            CommandRun run =
                    CommandRun.of(
                            "explain",
                            script.toString(),
                            "--data",
                            example("data"),
                            "--store",
                            store,
                            profile);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--param=fast=20", "--ticker=SPY", "--threads=2"})
    void whatOnlyARunHeedsIsRefused(String option) {
        CommandRun run = CommandRun.of("explain", example("golden_cross.td"), option);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(option.substring(0, option.indexOf('=')) + " is for runs", "--profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.py", "x.js"})
    void aScriptWithoutAStrategyIsTold(String name) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(
                script, name.endsWith("py") ? "import trading_dsl as td\n" : "const a = 1;\n");
        CommandRun run = CommandRun.of("explain", script.toString());
        assertThat(run.err()).contains("the script defines no strategy").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aScriptsOwnMistakeHasItsPlace() throws IOException {
        Path script = folder.resolve("wrong.py");
        Files.writeString(
                script,
                "import trading_dsl as td\nx = td.col('close')\nif x > 1 and x < 2:\n    pass\n");
        CommandRun run = CommandRun.of("explain", script.toString());
        assertThat(run.err()).contains("wrong.py:3", "& | ~").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMistakeOfTheLanguageNamesTheScriptsLine() throws IOException {
        Path script = folder.resolve("unknown.py");
        Files.writeString(script, "import trading_dsl as td\n\ntd.smaa(td.col('close'), 3)\n");
        CommandRun run = CommandRun.of("explain", script.toString());
        assertThat(run.err()).contains("unknown.py:3", "did you mean 'sma'");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'td.sweep(x, fast=(5, 50))', sweep",
        "'td.backtest(entries=x > 1, exits=x < 1).report(\"out.html\")', report",
    })
    void whatComesLaterIsToldInAScript(String use, String name) throws IOException {
        Path script = folder.resolve("later.py");
        Files.writeString(script, "import trading_dsl as td\nx = td.col('close')\n" + use + "\n");
        CommandRun run = CommandRun.of("explain", script.toString());
        assertThat(run.err())
                .contains("later.py:3", "'" + name + "' is not part of this version")
                .doesNotContain("did you mean", "Did you mean", "\tat ");
        assertThat(run.code()).isEqualTo(2);
    }

    private static JsonNode explained(String... strategy) {
        List<String> line = new ArrayList<>(List.of("explain", "--json"));
        line.addAll(List.of(strategy));
        CommandRun run = CommandRun.of(line.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return Documents.parse(run.out());
    }
}
