// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.launcher.CommandRun;

class HelpTest {
    @Test
    void helpNamesEveryCommandAndNoLaterOne() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("run", "import", "info", "explain", "functions", "generate", "doctor")
                .doesNotContain("sweep", "--stacktrace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "import", "info", "explain", "functions", "generate", "doctor"})
    void everyCommandHasHelp(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage: trading-dsl " + command)
                .doesNotContain("--report", "s3://", "--stacktrace")
                .doesNotContain("\u001b");
    }

    @Test
    void helpMayBeAskedForByAWord() {
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
        assertThat(CommandRun.of("help", "run")).isEqualTo(CommandRun.of("run", "--help"));
        assertThat(CommandRun.of("help", "walk").err()).contains("'walk'");
    }

    @Test
    void theVersionIsTheBuilds() {
        CommandRun run = CommandRun.of("-V");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("trading-dsl \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }
}
