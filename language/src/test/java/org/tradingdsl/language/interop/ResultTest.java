// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tradingdsl.language.interop.Tables.hash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A run's result as other languages see it: figures, trades and mistakes. */
class ResultTest extends ResultFixture {
    /** GOOGL came to the market in 2004. */
    @Test
    void aTickerWithoutBarsInTheWindowHasNoFiguresAndNoPartInTheAggregate() throws IOException {
        String program = "trend = close > sma(close, 50)\nbacktest(entries=trend, exits=~trend)";
        Value result = run(program, options("to", "2003-12-31"));
        JsonNode json = new ObjectMapper().readTree(result.getMember("json").asString());
        JsonNode absent = json.at("/tickers/2");
        assertThat(absent.path("ticker").asText()).isEqualTo("GOOGL");
        assertThat(absent.path("bars").asLong(-1)).isZero();
        for (Map.Entry<String, JsonNode> figure : absent.properties()) {
            if (!List.of("ticker", "bars").contains(figure.getKey())) {
                assertThat(figure.getValue().isNull()).as(figure.getKey()).isTrue();
            }
        }
        assertThat(result.getMember("metrics").getMember("GOOGL").getMember("trades").isNull())
                .isTrue();
        assertThat(result.getMember("equity").getMember("GOOGL").getMember("ts").getArraySize())
                .isZero();

        List<String> others = List.of("AAPL", "BAC", "IBM", "SPY");
        Map<String, Object> some = options("to", "2003-12-31");
        some.put("tickers", ProxyArray.fromList(List.copyOf(others)));
        JsonNode without =
                new ObjectMapper().readTree(run(program, some).getMember("json").asString());
        assertThat(json.path("aggregate")).isEqualTo(without.path("aggregate"));

        JsonNode series =
                new ObjectMapper()
                        .readTree(
                                run("close", options("to", "2003-12-31"))
                                        .getMember("json")
                                        .asString())
                        .at("/tickers/2");
        assertThat(series.path("bars").asLong(-1)).isZero();
        assertThat(series.path("valid").isNull()).isTrue();
        assertThat(series.path("sum").isNull()).isTrue();
    }

    @Test
    void aBacktestGivesMetricsEquityAndTrades() throws IOException {
        String program =
                "trend = sma(close, param(\"n\", 50)) > sma(close, 200)\n"
                        + "backtest(entries=trend, exits=~trend, fees=0.001)";
        Value result = run(program, options("params", hash(Map.of("n", 20))));
        JsonNode json = new ObjectMapper().readTree(result.getMember("json").asString());
        assertThat(json.at("/simulation/params/n").asDouble()).isEqualTo(20);
        assertThat(json.at("/digest").asText()).isEqualTo(result.getMember("digest").asString());

        String[] tickers = result.getMember("tickers").as(String[].class);
        assertThat(tickers).contains("AAPL", "SPY").isSorted();
        for (int i = 0; i < tickers.length; i++) {
            Value metrics = result.getMember("metrics").getHashValue(tickers[i]);
            JsonNode document = json.at("/tickers").get(i);
            assertThat(document.get("ticker").asText()).isEqualTo(tickers[i]);
            assertThat(metrics.getMember("final_equity").asDouble())
                    .isEqualTo(document.get("final_equity").asDouble());
            Value equity = result.getMember("equity").getMember(tickers[i]).getMember("equity");
            assertThat(equity.getArraySize()).isEqualTo(document.get("bars").asLong());
            double last = equity.getArrayElement(equity.getArraySize() - 1).asDouble();
            assertThat(last).isEqualTo(document.get("final_equity").asDouble());
            Value trades = result.getMember("trades").getMember(tickers[i]);
            assertThat(trades.getMember("pnl").getArraySize())
                    .isEqualTo(document.get("trades").asLong());
        }
        assertThat(result.getMember("aggregate").getMember("final_equity").asDouble())
                .isEqualTo(json.at("/aggregate/final_equity").asDouble());
    }

    @Test
    void aFileWithoutRowsIsATickerWithoutBars(@TempDir Path folder) {
        List<ColumnSpec> columns =
                List.of(
                        new ColumnSpec("ts", ColumnSpec.Type.TIMESTAMP_MICROS),
                        new ColumnSpec("open", ColumnSpec.Type.DOUBLE),
                        new ColumnSpec("close", ColumnSpec.Type.DOUBLE));
        ParquetTable.create(folder.resolve("NONE.parquet"), columns).close();
        Map<String, Object> options = options("data", folder.toString());
        Value series = run("close", options);
        assertThat(series.getMember("tickers").as(String[].class)).containsExactly("NONE");
        assertThat(series.getMember("series").getMember("NONE").getMember("value").getArraySize())
                .isZero();
        Value backtest = run("backtest(close > open, close < open)", options);
        assertThat(backtest.getMember("trades").getMember("NONE").getMember("pnl").getArraySize())
                .isZero();
        assertThat(
                        backtest.getMember("equity")
                                .getMember("NONE")
                                .getMember("equity")
                                .getArraySize())
                .isZero();
    }

    @Test
    void rowsOfTradesHaveInstantsAndNullWhereSomethingIsMissing() {
        // Bought at the second bar, and never sold.
        Value result = run("up = close > 0\nbacktest(entries=up, exits=~up)", options());
        Value table = result.getMember("trades").getMember("SPY");
        assertThat(table.getMemberKeys()).contains("entry_ts").doesNotContain("rows");
        assertThat(table.getHashSize()).isEqualTo(table.getMemberKeys().size());
        Value rows = table.getMember("rows");
        assertThat(rows.getArraySize()).isOne();
        Value trade = rows.getArrayElement(0);
        assertThat(trade.getMemberKeys()).isEqualTo(table.getMemberKeys());
        assertThat(trade.getMember("entry_ts").asInstant())
                .isEqualTo(
                        Instant.EPOCH.plusNanos(
                                table.getMember("entry_ts").getArrayElement(0).asLong()));
        assertThat(trade.getMember("exit_ts").isNull()).isTrue();
        assertThat(trade.getMember("exit_price").isNull()).isTrue();
        assertThat(trade.getMember("entry_price").asDouble())
                .isEqualTo(table.getMember("entry_price").getArrayElement(0).asDouble());
        assertThat(trade.getHashValue("side").asString()).isEqualTo("long");
    }

    @Test
    void optionsMayBeMembersAndProgressIsTold() {
        long[] last = new long[2];
        ProxyExecutable progress =
                arguments -> {
                    last[0] = arguments[0].asLong();
                    last[1] = arguments[1].asLong();
                    return null;
                };
        Map<String, Object> options = options("progress", progress, "threads", 1);
        Value result =
                context.eval("trading", "close").invokeMember("run", ProxyObject.fromMap(options));
        assertThat(result.getMember("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(last[1]).isPositive();
        assertThat(last[0]).isEqualTo(last[1]);
    }

    @Test
    void mistakesInDataAreOfTheirOwnKind() {
        PolyglotException e =
                catchThrowableOfType(PolyglotException.class, () -> run("clsoe", options()));
        assertThat(e.isInternalError()).isFalse();
        assertThat(e.getMessage()).contains("clsoe").contains("close");
        PolyglotException absent =
                catchThrowableOfType(
                        PolyglotException.class,
                        () -> run("close", options("data", store.resolve("none").toString())));
        assertThat(absent.getGuestObject().getMember("kind").asString()).isEqualTo("data");
        PolyglotException param =
                catchThrowableOfType(
                        PolyglotException.class,
                        () -> run("close", options("params", hash(Map.of("n", 20)))));
        assertThat(param.getMessage()).isEqualTo("no parameter 'n'; the program declares none");
    }
}
