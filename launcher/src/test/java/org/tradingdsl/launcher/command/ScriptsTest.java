// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.launcher.CommandRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Strategies that are JavaScript: their own runs, and mistakes told with the script's line. */
class ScriptsTest {
    @TempDir Path folder;

    private CommandRun run(String script, String... lines) throws IOException {
        Path file = folder.resolve(script);
        if (lines.length > 0) {
            Files.writeString(file, String.join("\n", lines));
        }
        return CommandRun.of(
                "run",
                file.toString(),
                "--data",
                CommandRun.example("data"),
                "--store",
                folder.resolve("store").toString(),
                "--quiet");
    }

    @Test
    void anExampleComparesRulesByItself() throws IOException {
        Files.copy(
                CommandRun.EXAMPLES.resolve("compare_trends.js"),
                folder.resolve("compare_trends.js"));
        CommandRun run = run("compare_trends.js");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("(?m)^all ");
    }

    @Test
    void aScriptsRunsStartFromTheCommandLinesOptions() throws IOException {
        CommandRun run =
                run(
                        "options.js",
                        "import td from 'trading-dsl';",
                        "const mean = td.col('close').sma(td.param('n', 20));",
                        "const one = mean.run(undefined, { n: 5 }, { tickers: ['SPY'] });",
                        "if (String(one.tickers) !== 'SPY') throw new Error(String(one));",
                        "export default td.strategy(mean);");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aMistakeInAScriptHasItsLine() throws IOException {
        CommandRun run =
                run(
                        "mistake.js",
                        "import td from 'trading-dsl';",
                        "",
                        "export default td.smaa(td.col('close'), 3);");
        assertThat(run.err())
                .contains("mistake.js:3: no function 'smaa'")
                .contains("did you mean 'sma'?");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMistakeThatTheEngineFindsHasTheLineItWasMadeOn() throws IOException {
        CommandRun run =
                run(
                        "late.js",
                        "import td from 'trading-dsl';",
                        "const mean = td.col('close').sma(0);",
                        "const result = mean.run();",
                        "export default mean;");
        assertThat(run.err())
                .containsOnlyOnce("late.js:")
                .contains("late.js:2: 'n' of sma must be");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aColumnThatIsAbsentIsToldWhereItWasTaken() throws IOException {
        CommandRun run =
                run(
                        "absent.js",
                        "import td from 'trading-dsl';",
                        "const nope = td.col('nope');",
                        "const result = nope.run();",
                        "export default nope;");
        assertThat(run.err())
                .containsOnlyOnce("absent.js:")
                .contains("absent.js:2: no column 'nope'");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aScriptWithoutAStrategyIsToldHowToEnd() throws IOException {
        CommandRun run = run("none.js", "const x = 3;");
        assertThat(run.err()).contains("export default td.backtest");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aScriptThatExitsIsToldSo() throws IOException {
        CommandRun run = run("exits.py", "import sys", "sys.exit(3)");
        assertThat(run.err())
                .isEqualTo(
                        "trading-dsl: the script exits by itself, with status 3; leave that call"
                                + " out: its strategy is taken when it ends\n");
        assertThat(run.code()).isEqualTo(2);
    }
}
