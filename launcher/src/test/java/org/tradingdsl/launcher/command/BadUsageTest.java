// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.tradingdsl.launcher.CommandRun.example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradingdsl.launcher.CommandRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever a user types wrong: one message on standard error, exit code 2, nothing on standard
 * output.
 */
class BadUsageTest {
    private static final String DATA = CommandRun.EXAMPLES.resolve("data").toString();

    @TempDir Path folder;

    static Stream<Arguments> mistakes() {
        String strategy = example("rsi_volume.td");
        return Stream.of(
                mistake("no command given", new String[0]),
                mistake("Did you mean: trading-dsl import?", "imprt", "x"),
                mistake(
                        "unknown option '--dta'; did you mean '--data'?",
                        "run",
                        strategy,
                        "--dta",
                        DATA),
                mistake("unknown option '--walk'\n", "run", strategy, "--walk"),
                mistake("unknown option '-x'\n", "run", strategy, "-x"),
                mistake(
                        "unknown option '--tiker'; did you mean '--ticker'?",
                        "run",
                        strategy,
                        "--data",
                        DATA,
                        "--tiker=AAPL"),
                mistake("no strategy given", "run", "--data", DATA),
                mistake("two strategies given", "run", strategy, "-e", "close", "--data", DATA),
                mistake("no data given: add --data PATH", "run", strategy),
                mistake("no file 'absent.td'", "run", "absent.td", "--data", DATA),
                mistake("'notes.txt' is no strategy", "run", "notes.txt", "--data", DATA),
                mistake("'--threads'", "run", strategy, "--data", DATA, "--threads", "two"),
                mistake(
                        "--threads 0: expected a whole number of at least 1",
                        "run",
                        strategy,
                        "--data",
                        DATA,
                        "--threads",
                        "0"),
                mistake(
                        "--param fast=x: expected a number",
                        "run",
                        strategy,
                        "--data",
                        DATA,
                        "--param",
                        "fast=x"),
                mistake("'--param'", "run", strategy, "--data", DATA, "--param", "fast"),
                mistake(
                        "'--duplicates'",
                        "run",
                        strategy,
                        "--data",
                        DATA,
                        "--duplicates",
                        "middle"),
                mistake("'--time-unit'", "run", strategy, "--data", DATA, "--time-unit", "h"),
                mistake(
                        "--report is not part of this version",
                        "run",
                        strategy,
                        "--data",
                        DATA,
                        "--report",
                        "x.html"),
                mistake(
                        "s3:// is not part of this version",
                        "run",
                        strategy,
                        "--data",
                        "s3://bucket/prices"),
                mistake("s3:// is not part of this version", "import", "s3://bucket/prices"),
                mistake("s3:// is not part of this version", "info", "s3://bucket/prices"),
                mistake("'sweep' is not part of this version", "sweep", strategy),
                mistake("Missing required parameter: 'PATH'", "import"),
                mistake("Missing required parameter: 'PATH'", "info"),
                mistake("no strategy given", "explain"),
                mistake("expected --tickers N and --out DIR", "generate", "--bars", "10"),
                mistake("either --bars N or --years N", "generate", "--tickers", "2", "--out", "x"),
                mistake(
                        "either --bars N or --years N",
                        "generate",
                        "--tickers",
                        "2",
                        "--out",
                        "x",
                        "--bars",
                        "1",
                        "--years",
                        "1"),
                mistake("'out' must be a path", "run", strategy, "--data", DATA, "--out", ""),
                mistake("'store' must be a path", "run", strategy, "--data", DATA, "--store="),
                mistake("did you mean 'rsi'", "functions", "rssi"),
                mistake("did you mean 'sma'", "explain", "-e", "smaa(close, 3)"),
                mistake("expression:1:", "explain", "-e", "close >"),
                mistake("gives 3.0: expected backtest(...)", "explain", "-e", "1 + 2"));
    }

    private static Arguments mistake(String message, String... commandLine) {
        return arguments(message, List.of(commandLine));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldInOneMessage(String message, List<String> commandLine) {
        CommandRun run = CommandRun.of(commandLine.toArray(String[]::new));
        assertThat(run.err()).contains(message).startsWith("trading-dsl: ").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aStrategyMustBeText() throws IOException {
        Path file = folder.resolve("binary.td");
        Files.write(file, new byte[] {'a', (byte) 0xff, (byte) 0xfe});
        CommandRun run = CommandRun.of("explain", file.toString());
        assertThat(run.err()).contains("is not UTF-8 text");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aStrategyMustBeAFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("folder.td"));
        CommandRun run = CommandRun.of("explain", file.toString());
        assertThat(run.err()).contains("is a folder");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void resultsDoNotGoIntoTheMarket() throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        Files.copy(Path.of(DATA, "SPY.parquet"), market.resolve("SPY.parquet"));
        for (String strategy : List.of("close", "backtest(close > open, close < open)")) {
            CommandRun run =
                    CommandRun.of(
                            "run",
                            "-e",
                            strategy,
                            "--data",
                            market.toString(),
                            "--store",
                            folder.resolve("store").toString(),
                            "--out",
                            market.resolve("results").toString());
            assertThat(run.err()).contains("would be read as part of the market by later runs");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(market).isDirectoryNotContaining("glob:**results");
    }

    @Test
    void aStackTraceComesOnlyWhenAskedFor() {
        CommandRun run = CommandRun.of("explain", "-e", "close >", "--stacktrace");
        assertThat(run.err()).contains("\tat ");
        assertThat(run.code()).isEqualTo(2);
    }
}
