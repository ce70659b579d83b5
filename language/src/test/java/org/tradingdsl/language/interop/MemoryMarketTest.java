// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.interop.Tables.Form;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Markets made of tables in memory give what a Parquet import of the same values gives. */
class MemoryMarketTest extends MemoryMarketFixture {
    private static final String SERIES =
            "select(mean=sma(close, 20), atr=atr(14), up=close > open)";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 17})
    void digestsAreThoseOfParquetFiles(int count) {
        List<Prices> all = Prices.unequal(count);
        Path files = folder.resolve("m" + count);
        all.forEach(prices -> prices.write(files));
        Value market = market(Tables.of(all, Form.ARRAYS));
        for (String program : List.of(BACKTEST, SERIES, "close")) {
            String expected = run(program, files.toString()).getMember("digest").asString();
            for (int again = 0; again < 2; again++) {
                assertThat(run(program, market).getMember("digest").asString()).isEqualTo(expected);
            }
        }
        Value kept =
                market(files.toString(), hash(Map.of("store", folder.resolve("store").toString())));
        for (String name : List.of("tickers", "columns")) {
            assertThat(market.getMember(name).as(String[].class))
                    .containsExactly(kept.getMember(name).as(String[].class));
        }
        assertThat(market.getMember("bars").asLong()).isEqualTo(kept.getMember("bars").asLong());
        for (String name : List.of("from", "to")) {
            Instant time = market.getMember(name).asInstant();
            // The files keep microseconds.
            assertThat(time).isEqualTo(kept.getMember(name).asInstant());
        }
        assertThat(run(BACKTEST, kept).getMember("digest").asString())
                .isEqualTo(run(BACKTEST, market).getMember("digest").asString());
    }

    @Test
    void aResultIsDataToo() {
        Value market = market(Tables.of(Prices.unequal(2), Form.ARRAYS));
        Value series = run("select(a=sma(close, 3), b=close > open)", market).getMember("series");
        String first = market.getMember("tickers").getArrayElement(0).asString();
        Value again = market(hash(Map.of("again", series.getMember(first))));
        Value copy = run("select(a=a, b=b)", again).getMember("series").getMember("again");
        Value a = series.getMember(first).getMember("a");
        assertThat(copy.getMember("a").as(double[].class)).containsExactly(a.as(double[].class));
        assertThat(copy.getMember("b").getArrayElement(5).asDouble() == 1)
                .isEqualTo(series.getMember(first).getMember("b").getArrayElement(5).asBoolean());
    }

    @Test
    void timesMayBeInstantsOrCountAnotherUnit() {
        Object closes = ProxyArray.fromArray(1, 2);
        Value days =
                market(
                        Tables.ofX(
                                Map.of(
                                        "Date",
                                        ProxyArray.fromArray(86_400, 172_800),
                                        "close",
                                        closes)),
                        hash(Map.of("time_unit", "s")));
        Value instants =
                market(
                        Tables.ofX(
                                Map.of(
                                        "when",
                                        ProxyArray.fromArray(
                                                Instant.parse("1970-01-02T00:00:00Z"),
                                                Instant.parse("1970-01-03T00:00:00Z")),
                                        "close",
                                        closes)),
                        hash(Map.of("time_column", "when")));
        for (Value market : List.of(days, instants)) {
            assertThat(market.getMember("from").asInstant()).isEqualTo("1970-01-02T00:00:00Z");
            assertThat(market.getMember("to").asInstant()).isEqualTo("1970-01-03T00:00:00Z");
            assertThat(market.getMember("columns").as(String[].class)).containsExactly("close");
        }
    }

    @Test
    void rowsAreBroughtInOrderWhenAsked() {
        Object tables =
                Tables.ofX(
                        Map.of(
                                "ts",
                                ProxyArray.fromArray(3, 1, 2, 1),
                                "close",
                                ProxyArray.fromArray(30, 10, 20, 11)));
        for (String rule : List.of("first", "last")) {
            Value market = market(tables, hash(Map.of("sort", true, "duplicates", rule)));
            Value close =
                    run("close", market).getMember("series").getMember("X").getMember("value");
            assertThat(close.as(double[].class))
                    .containsExactly(rule.equals("first") ? 10 : 11, 20, 30);
        }
        assertThat(mistake(() -> market(tables, hash(Map.of("sort", true)))))
                .isEqualTo(
                        "ticker X, row 3 (the first is 0) has the same time as an earlier row,"
                            + " 1970-01-01T00:00:00.000000001Z; keep one of them with the option"
                            + " duplicates: first or last");
        assertThat(mistake(() -> market(tables)))
                .isEqualTo(
                        "ticker X, row 1 (the first is 0) has the time"
                            + " 1970-01-01T00:00:00.000000001Z, which is before the row above it"
                            + " (1970-01-01T00:00:00.000000003Z); bring rows in order with the"
                            + " option sort");
    }

    @Test
    void aContextWithoutFileAccessRunsOnMemoryOnly() {
        try (Context closed = Context.newBuilder("trading").build()) {
            Value make = closed.getBindings("trading").getMember("market");
            Value market = make.execute(Tables.of(Prices.unequal(2), Form.ARRAYS));
            Value result =
                    closed.eval("trading", BACKTEST)
                            .invokeMember("run", hash(Map.of("data", market)));
            assertThat(result.getMember("digest").asString()).hasSize(64);
            assertThat(mistake(() -> make.execute("prices/")))
                    .contains("does not allow file access")
                    .contains("market({");
            assertThat(
                            mistake(
                                    () ->
                                            closed.eval("trading", "close")
                                                    .invokeMember(
                                                            "run",
                                                            hash(Map.of("data", "prices/")))))
                    .contains("does not allow file access");
            assertThat(
                            mistake(
                                    () ->
                                            closed.eval("trading", "close")
                                                    .invokeMember(
                                                            "run",
                                                            hash(
                                                                    Map.of(
                                                                            "data", market, "out",
                                                                            "x")))))
                    .contains("does not allow file access");
        }
    }

    @Test
    void aMarketOfAPathNoticesThatItsFilesChanged() {
        Path files = folder.resolve("changing");
        Prices before = Prices.of("X", 50, 3);
        before.write(files);
        Value market =
                market(files.toString(), hash(Map.of("store", folder.resolve("store").toString())));
        String first = run("close", market).getMember("digest").asString();
        assertThat(run("close", market).getMember("digest").asString()).isEqualTo(first);
        Prices after = Prices.of("X", 60, 4);
        after.write(files);
        Value result = run("close", market);
        assertThat(result.getMember("digest").asString())
                .isNotEqualTo(first)
                .isEqualTo(run("close", files.toString()).getMember("digest").asString());
        assertThat(market.getMember("bars").asLong()).isEqualTo(60);
    }
}
