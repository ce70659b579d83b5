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

/** Whole runs over the example data. */
class RunCommandTest {
    private static final String DATA = CommandRun.EXAMPLES.resolve("data").toString();

    @TempDir static Path shared;

    @TempDir Path folder;

    @Test
    void jsonIsOneDocumentOfTheSchema() {
        JsonNode document = json(example("rsi_volume.td"));
        assertThat(document.path("schema").asText()).isEqualTo("trading-dsl/result/1");
        assertThat(document.path("strategy").path("name").asText()).isEqualTo("rsi_volume");
        assertThat(document.path("data").path("tickers").asInt()).isEqualTo(5);
        assertThat(document.path("tickers").findValuesAsText("ticker"))
                .containsExactly("AAPL", "BAC", "GOOGL", "IBM", "SPY");
        assertThat(document.path("aggregate").path("trades").asLong()).isPositive();
    }

    @Test
    void peopleSeeATableAndNothingOnStandardError() {
        CommandRun run = run(example("golden_cross.td"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("(?m)^AAPL .*%").containsPattern("(?m)^all ");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsi_volume.py", "rsi_volume.js"})
    void everyFormGivesTheSameResults(String script) {
        JsonNode text = json(example("rsi_volume.td"));
        JsonNode other = json(example(script));
        assertThat(other.path("digest")).isEqualTo(text.path("digest"));
        assertThat(other.path("strategy").path("hash"))
                .isEqualTo(text.path("strategy").path("hash"));
        assertThat(other.path("tickers")).isEqualTo(text.path("tickers"));
    }

    @Test
    void aScriptReadsTradesAndEquityOfItsRun() throws IOException {
        Path script =
                Files.writeString(
                        folder.resolve("values.py"),
                        """
                        import trading_dsl as td

                        close = td.col("close")
                        up = close > close.sma(100)
                        result = td.backtest(entries=up, exits=~up).run()
                        trades, equity = result.trades("IBM"), result.equity("IBM")
                        assert len(trades) == result.stats("IBM")["trades"] > 0
                        assert trades == [t for t in result.trades() if t["ticker"] == "IBM"]
                        assert trades[0]["entry_ts"] in equity["ts"]
                        assert equity["equity"][-1] == result.stats("IBM")["final_equity"]
                        values = td.strategy(close).run().series("IBM")
                        assert values["ts"] == equity["ts"] and len(values["value"]) == len(values["ts"])
                        td.strategy(close)
                        """);
        assertThat(json(script.toString()).path("tickers").size()).isEqualTo(5);
    }

    @Test
    void optionsReachTheRun() {
        JsonNode document =
                json(
                        example("golden_cross.td"),
                        "--param",
                        "fast=20",
                        "--ticker",
                        "IBM",
                        "--ticker",
                        "AAPL",
                        "--from",
                        "2010-01-04",
                        "--to",
                        "2012-12-31",
                        "--threads",
                        "1");
        assertThat(document.path("simulation").path("params").path("fast").asDouble())
                .isEqualTo(20);
        assertThat(document.path("tickers").findValuesAsText("ticker"))
                .containsExactly("AAPL", "IBM");
        assertThat(document.path("data").path("from").asText()).startsWith("2010-01-04");
        assertThat(document.path("data").path("to").asText()).startsWith("2012-12-31");
    }

    @Test
    void seriesAndExpressionsAreShownByTicker() {
        CommandRun select = run(example("indicators.td"), "--ticker", "SPY");
        assertThat(select.out()).contains("rsi", "atr", "above_average");
        CommandRun expression = run("-e", "close.rsi(14)", "--ticker", "SPY");
        assertThat(expression.out()).containsPattern("(?m)^SPY .* 5,835 ");
        assertThat(expression.code()).isZero();
    }

    @Test
    void outWritesFiles() throws IOException {
        Path out = folder.resolve("results");
        CommandRun run = run(example("rsi_volume.td"), "--out", out.toString());
        assertThat(run.code()).isZero();
        for (String file : List.of("trades.parquet", "equity.parquet", "metrics.json")) {
            assertThat(out.resolve(file)).isNotEmptyFile();
        }
        JsonNode metrics = Documents.parse(Files.readString(out.resolve("metrics.json")));
        assertThat(metrics.path("schema").asText()).isEqualTo("trading-dsl/result/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | from     | --from=soon",
                "2 | fats     | --param=fats=3",
                "2 | fast     | --param=fast=1",
                "2 | no parameter 'x'; the program declares fast, slow | --param=x=3",
                "2 | pom.xml: a file of that name is in the way; choose | --out=pom.xml",
                "1 | AAPLL    | --ticker=AAPLL",
            })
    void aWrongOptionIsTold(int code, String message, String option) {
        CommandRun run = run(example("golden_cross.td"), option);
        assertThat(run.err()).startsWith("trading-dsl: ").contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void absentDataAndAbsentColumnsAreTold() {
        CommandRun data =
                CommandRun.of("run", "-e", "close", "--data", folder.resolve("none").toString());
        assertThat(data.err()).contains("none").doesNotContain("\tat ");
        assertThat(data.code()).isEqualTo(1);
        CommandRun column = run("-e", "closing + 1");
        assertThat(column.err()).contains("closing", "close").doesNotContain("\tat ");
        assertThat(column.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "td   | s.td:2:10: no column 'clse' | x = sma(close, 3)%nsignal = clse > x%nsignal"
                        + " & True",
                "td   | s.td:2:14: no column 'clse' | %natr(14, high=clse)",
                "json | s.json:2:11: node 0 (column \"clse\"): no column 'clse' |"
                    + " {\"schema\":\"trading-dsl/ast/1\",\"nodes\":[%n{\"column\":\"clse\"}],\"result\":0}",
                "py   | s.py:3: no column 'clse'   | import trading_dsl as td%nmarket ="
                        + " td.market()%nx = market.col('clse')%nx + 1",
            })
    void anAbsentColumnIsToldWhereItIsWritten(String form, String message, String text)
            throws IOException {
        Path strategy = folder.resolve("s." + form);
        Files.writeString(strategy, text.formatted());
        CommandRun run = run(strategy.toString());
        assertThat(run.err())
                .startsWith("trading-dsl: ")
                .contains(message)
                .contains("did you mean 'close'? Columns of numbers: open, high")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    private static CommandRun run(String strategy, String... options) {
        List<String> line = new ArrayList<>(List.of("run", strategy));
        line.addAll(List.of(options));
        line.addAll(List.of("--data", DATA, "--store", shared.resolve("store").toString()));
        return CommandRun.of(line.toArray(String[]::new));
    }

    private static JsonNode json(String strategy, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--json");
        CommandRun run = run(strategy, all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return Documents.parse(run.out());
    }
}
