// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mistake in a table names ticker, column and row; one in a run names what it is about. */
class MemoryMarketMistakesTest extends MemoryMarketFixture {
    @Test
    void mistakesNameTickerColumnAndRow() {
        Object ts = ProxyArray.fromArray(1, 2);
        Object close = ProxyArray.fromArray(1, 2);
        assertThat(mistake(() -> market(hash(Map.of())))).startsWith("there are no tickers");
        assertThat(mistake(() -> market(3))).startsWith("market takes a path, or tables");
        assertThat(mistake(() -> market(hash(Map.of("X", 3)))))
                .startsWith("ticker X must be a table of columns by name, found 3");
        assertThat(mistake(() -> one(Map.of()))).startsWith("ticker X has no columns");
        assertThat(mistake(() -> one(Map.of("close", close))))
                .isEqualTo(
                        "ticker X has no time column: none of ts, timestamp, date, datetime among"
                                + " close; name it with the option time_column");
        assertThat(mistake(() -> one(Map.of("ts", ts)))).contains("no column of numbers");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", ProxyArray.fromArray(1)))))
                .isEqualTo(
                        "ticker X: column 'close' has 1 values but 'ts' has 2; every column needs"
                                + " one value a row");
        assertThat(
                        mistake(
                                () ->
                                        one(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(),
                                                        "close",
                                                        ProxyArray.fromArray()))))
                .isEqualTo("ticker X has no rows; expected at least one bar");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, null), "close", close))))
                .contains("ticker X: the time in row 1 (the first is 0) is missing");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, 1), "close", close))))
                .contains("ticker X, row 1 (the first is 0) has the same time");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, 1.5), "close", close))))
                .contains("the time column 'ts' holds no times: row 1 (the first is 0) is 1.5");
        assertThat(mistake(() -> one(Map.of("ts", ts, "date", ts, "close", close))))
                .contains("could be its time column: ts, date; choose with the option time_column");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", "x"))))
                .startsWith("ticker X, column 'close' must be an array of numbers");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", ProxyArray.fromArray(1, "n/a")))))
                .isEqualTo(
                        "no column can be used: column 'close' of ticker X cannot be used: row 1"
                            + " (the first is 0) is the text 'n/a', expected numbers (null where"
                            + " one is missing)");
        Object tables = Tables.ofX(Map.of("ts", ts, "close", close));
        assertThat(mistake(() -> market(tables, hash(Map.of("srot", true)))))
                .isEqualTo("no option 'srot'; did you mean 'sort'?");
    }

    @Test
    void mistakesOfARunNameThem() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("ts", ProxyArray.fromArray(1, 2, 3));
        columns.put("open", ProxyArray.fromArray(1, 2, 3));
        columns.put("Close", ProxyArray.fromArray(1, null, -3));
        columns.put("sector", ProxyArray.fromArray("tech", "tech", "tech"));
        Value market = one(columns);
        assertThat(run("close", market).getMember("digest").asString()).hasSize(64);
        assertThat(mistake(() -> run("backtest(close > open, close < open)", market)))
                .isEqualTo(
                        "table in memory: ticker X, row 2 (the first is 0),"
                            + " 1970-01-01T00:00:00.000000003Z: 'close' is -3, expected a finite"
                            + " price above zero; correct it, or make the value null where there is"
                            + " no price");
        assertThat(mistake(() -> run("clsoe", market)))
                .contains(
                        "no column 'clsoe' in the tables; did you mean 'Close'? Columns of"
                                + " numbers: open, Close");
        assertThat(mistake(() -> run("sector", market)))
                .contains("column 'sector' of ticker X cannot be used: row 0");
        assertThat(mistake(() -> run("ts", market)))
                .contains("column 'ts' cannot be used: it is the time column");
        Value two =
                market(
                        hash(
                                Map.of(
                                        "A",
                                        hash(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1),
                                                        "close",
                                                        ProxyArray.fromArray(1),
                                                        "open",
                                                        ProxyArray.fromArray(1))),
                                        "B",
                                        hash(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1),
                                                        "close",
                                                        ProxyArray.fromArray(1))))));
        assertThat(mistake(() -> run("open", two)))
                .contains("column 'open' is in ticker A but not in ticker B");
        Map<String, Object> options = new HashMap<>(Map.of("data", two, "tickers", "C"));
        Value program = context.eval("trading", "close");
        assertThat(mistake(() -> program.invokeMember("run", hash(options))))
                .isEqualTo("no ticker 'C' in this market; did you mean 'A' or 'B'? It has A, B");
        Map<String, Object> sorted = new HashMap<>(Map.of("data", two, "sort", true));
        assertThat(mistake(() -> program.invokeMember("run", hash(sorted))))
                .startsWith("'sort' is an option of market(...)");
    }
}
