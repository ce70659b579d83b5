// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Files that can be read, but whose times, prices or tickers cannot be used. */
class BadColumnsTest extends BadInputFixture {
    @Test
    void noTimeColumn() {
        file("message m { required double close; }", 1, (g, i) -> g.append("close", 1.0));
        refused(data, "A.parquet", "no time column", "close", "--time-column");
    }

    @Test
    void twoTimeColumns() {
        file(
                "message m { required int32 date (DATE); required int64 timestamp"
                        + " (TIMESTAMP(MICROS,true)); required double x; }",
                1,
                (g, i) -> g.append("date", 1).append("timestamp", 1L).append("x", 1.0));
        refused(data, "more than one", "timestamp", "date", "--time-column");
    }

    @Test
    void plainIntegerTimes() {
        file(
                "message m { required int64 ts; required double x; }",
                3,
                (g, i) -> g.append("ts", (long) i).append("x", 1.0));
        refused(data, "plain INT64", "--time-unit s|ms|us|ns");
        options = options.withTimeUnit(TimeUnit.SECONDS);
        Market m = open();
        assertThat(m.ticker("A").times().at(2)).isEqualTo(2_000_000_000L);
    }

    @Test
    void textTimes() {
        file(
                "message m { required binary ts (STRING); required double x; }",
                1,
                (g, i) -> g.append("ts", "2020-01-01").append("x", 1.0));
        refused(data, "time column 'ts' is STRING", "--time-column");
    }

    @Test
    void timesBeyondNanoseconds() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); required double x; }",
                2,
                (g, i) -> g.append("ts", i * (Long.MAX_VALUE / 10)).append("x", 1.0));
        refused(data, "A.parquet", "row 1", "missing, or outside");
    }

    @Test
    void missingTime() {
        file(
                TestFiles.TS_CLOSE,
                3,
                (g, i) -> {
                    if (i != 1) {
                        g.append("ts", (long) i);
                    }
                    g.append("close", 1.0);
                });
        refused(data, "A.parquet", "row 1");
    }

    @Test
    void noPrices() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); }",
                1,
                (g, i) -> g.append("ts", 1L));
        refused(data, "A.parquet", "no column of numbers");
    }

    @Test
    void textPrices() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); required binary close"
                        + " (STRING); required double open; }",
                1,
                (g, i) -> g.append("ts", 1L).append("close", "1.5").append("open", 1.5));
        Market m = open();
        assertThatThrownBy(() -> m.load(List.of("close"), ImportProgress.NONE, 1))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("column 'close' of")
                .hasMessageContaining("A.parquet cannot be used: it is text");
    }

    @Test
    void noRows() {
        file(TestFiles.TS_CLOSE, 0, (g, i) -> {});
        Market m = open();
        m.load(List.of("close"), ImportProgress.NONE, 1);
        assertThat(m.ticker("A").bars()).isZero();
        assertThat(m.column(m.groups().getFirst(), "close").rows()).isZero();
    }

    @Test
    void unsorted() {
        file(
                TestFiles.TS_CLOSE,
                5,
                (g, i) ->
                        g.append("ts", new long[] {5, 7, 6, 8, 4}[i] * 1_000_000)
                                .append("close", 1.0));
        refused(
                data,
                "A.parquet",
                "ticker A",
                "row 2",
                "1970-01-01T00:00:06Z",
                "1970-01-01T00:00:07Z",
                "--sort");
    }

    @Test
    void duplicates() {
        file(
                TestFiles.TS_CLOSE,
                5,
                (g, i) -> g.append("ts", new long[] {5, 6, 6, 7, 7}[i]).append("close", 1.0));
        refused(
                data,
                "A.parquet",
                "ticker A",
                "row 2",
                "--ticker-column NAME",
                "--duplicates first|last");
    }

    @Test
    void rowsAreCountedFromTheBeginningOfALongFile() {
        file(
                TestFiles.TS_CLOSE,
                40_000,
                (g, i) -> g.append("ts", i == 35_000 ? 7L : (long) i).append("close", 1.0));
        refused(data, "A.parquet", "row 35000 ", "--sort");
        file(
                TestFiles.TS_CLOSE,
                40_000,
                (g, i) -> {
                    if (i != 38_000) {
                        g.append("ts", (long) i);
                    }
                    g.append("close", 1.0);
                });
        refused(data, "A.parquet", "row 38000 ", "missing");
    }

    @Test
    void unsortedAmongTickersNamesTheRowOfTheFile() {
        file(
                "message m { required binary ticker (STRING); required int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                6,
                (g, i) ->
                        g.append("ticker", i % 2 == 0 ? "E" : "O")
                                .append("ts", (long) new int[] {1, 1, 2, 2, 3, 0}[i])
                                .append("x", 1.0));
        refused(data, "A.parquet", "ticker O", "row 5", "--sort");
    }

    @Test
    void missingTickerName() {
        file(
                "message m { optional binary ticker (STRING); required int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                3,
                (g, i) -> {
                    if (i != 2) {
                        g.append("ticker", "T");
                    }
                    g.append("ts", (long) i).append("x", 1.0);
                });
        refused(data, "A.parquet", "no ticker in row 2");
    }

    @Test
    void missingTimeAmongTickers() {
        file(
                "message m { required binary ticker (STRING); optional int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                20_000,
                (g, i) -> {
                    g.append("ticker", "T" + i % 2);
                    if (i != 17_001) {
                        g.append("ts", (long) i);
                    }
                    g.append("x", 1.0);
                });
        refused(data, "A.parquet", "the time in row 17001 ", "missing");
    }

    @Test
    void absentTickerColumn() {
        daily(data.resolve("A.parquet"), 0, 1, 2, 3);
        options = options.withTickerColumn("isin");
        refused(data, "no column 'isin'", "--ticker-column", "ts, close");
    }

    @Test
    void numericTickerColumn() {
        file(
                "message m { required double ticker; required int64 ts (TIMESTAMP(NANOS,true));"
                        + " required double x; }",
                1,
                (g, i) -> g.append("ticker", 1.0).append("ts", 1L).append("x", 1.0));
        refused(data, "column 'ticker' cannot name tickers", "DOUBLE");
    }
}
