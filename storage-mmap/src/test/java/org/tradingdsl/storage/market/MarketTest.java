// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;
import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.Layout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

class MarketTest {
    private static final long DAY = TimeUnit.DAYS.toNanos(1);
    @TempDir Path folder;
    private Path data;
    private MarketOptions options;

    @BeforeEach
    void rooms() {
        data = folder.resolve("data");
        options = MarketOptions.defaults().withStore(folder.resolve("store"));
    }

    private Market open() {
        return Market.open(data.toString(), options, ImportProgress.NONE);
    }

    private static ColumnView column(Market market, Ticker ticker, String column) {
        market.load(List.of(column), ImportProgress.NONE, 2);
        ColumnView view = market.column(ticker.group(), column);
        view.verify(0, view.rows());
        return view;
    }

    private static double[] values(Market market, String name, String column) {
        Ticker t = market.ticker(name);
        ColumnView view = column(market, t, column);
        double[] values = new double[(int) t.bars()];
        for (int i = 0; i < values.length; i++) {
            values[i] = view.value(i, t.lane());
        }
        return values;
    }

    @Test
    void seventeenTickersOfUnequalLengthKeepTheirBars() {
        for (int t = 0; t < 17; t++) {
            daily(data.resolve("T" + t + ".parquet"), 100 + t, closes(3 * t, t + 1));
        }
        Market market = open();
        assertThat(market.groups()).hasSize(3);
        assertThat(market.groups().get(2).layout()).isEqualTo(Layout.SINGLE);
        assertThat(market.groups().get(2).tickers().getFirst().name()).isEqualTo("T16");
        for (int t = 0; t < 17; t++) {
            Ticker ticker = market.ticker("T" + t);
            assertThat(ticker.bars()).isEqualTo(3L * t);
            assertThat(values(market, "T" + t, "close")).containsExactly(closes(3 * t, t + 1));
            assertThat(ticker.group().tickers().get(ticker.lane())).isSameAs(ticker);
            for (int i = 0; i < 3 * t; i++) {
                assertThat(ticker.times().at(i)).isEqualTo((100 + t + i) * DAY);
            }
        }
    }

    @Test
    void memoryIsWhatKernelsExpect() {
        for (int t = 0; t < 5; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(1000 + t, 10 * t + 1));
        }
        Market market = open();
        LaneGroup group = market.groups().getFirst();
        assertThat(group.layout()).isEqualTo(Layout.LANES);
        ColumnView view = column(market, market.tickers().getFirst(), "close");
        assertThat(view.encoding()).isEqualTo(Encoding.F64);
        assertThat(view.address() % 64).isZero();
        int before = Layout.LANES.prefixRows() * 8;
        MemorySegment raw =
                MemorySegment.ofAddress(view.address() - before * 8L)
                        .reinterpret((before + view.rows() * 8) * 8L);
        for (int i = 0; i < before; i++) {
            assertThat(raw.getAtIndex(ValueLayout.JAVA_DOUBLE, i)).isNaN();
        }
        for (int r = 0; r < view.rows(); r++) {
            for (int l = 0; l < 8; l++) {
                double v = raw.getAtIndex(ValueLayout.JAVA_DOUBLE, before + r * 8L + l);
                if (l < 5 && r < 1000 + l) {
                    assertThat(v).isEqualTo(10 * l + 1 + r);
                } else {
                    assertThat(v).isNaN();
                }
            }
        }
        java.lang.ref.Reference.reachabilityFence(view);
    }

    @Test
    void fewerThanFourTickersAreContiguousColumns() {
        for (int t = 0; t < 3; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(4, t + 1));
        }
        Market market = open();
        assertThat(market.groups()).hasSize(3).allMatch(g -> g.layout() == Layout.SINGLE);
        assertThat(values(market, "T1", "close")).containsExactly(2, 3, 4, 5);
    }

    @Test
    void missingAndBadPricesAreNoted() {
        daily(data.resolve("A.parquet"), 0, 1, Double.NaN, 0, Double.POSITIVE_INFINITY, 3);
        Market market = open();
        ColumnView view = column(market, market.ticker("A"), "close");
        assertThat(view.missing()).isTrue();
        assertThat(view.firstBadPrice(0)).isEqualTo(2);
        assertThat(view.value(1, 0)).isNaN();
    }

    @Test
    void paddingIsNotMissing() {
        for (int t = 0; t < 4; t++) {
            daily(data.resolve("T" + t + ".parquet"), 0, closes(t + 1, 1));
        }
        Market market = open();
        ColumnView view = column(market, market.ticker("T0"), "close");
        assertThat(view.missing()).isFalse();
        assertThat(view.firstBadPrice(0)).isEqualTo(-1);
        assertThat(view.firstBadPrice(7)).isEqualTo(-1);
    }

    @Test
    void tickersAreOrderedByTheBytesOfTheirNames() {
        for (String name : List.of("b", "\uFF5E", "a", "\uD83D\uDE00", "B", "é")) {
            daily(data.resolve(name + ".parquet"), 0, 1, 2);
        }
        // As UTF-16 the surrogates of the face would come before U+FF5E.
        assertThat(open().tickers())
                .extracting(Ticker::name)
                .containsExactly("B", "a", "b", "é", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void aFolderNamesTheTickerAndFilesAreJoinedInTimeOrder() {
        daily(data.resolve("ticker=X%2FY/part-1.parquet"), 10, 3, 4);
        daily(data.resolve("ticker=X%2FY/part-0.parquet"), 20, 5, 6);
        daily(data.resolve("ticker=X%2FY/part-2.parquet"), 0, 1, 2);
        Market market = open();
        assertThat(values(market, "X/Y", "close")).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(market.ticker("X/Y").file()).endsWith("part-2.parquet");
    }

    @Test
    void oneFileMayHoldManyTickers() {
        TestFiles.write(
                data.resolve("all.parquet"),
                "message m { required binary Symbol (STRING); required int32 date (DATE); optional"
                        + " int32 px; }",
                Shape.usual(),
                3000,
                (g, i) -> g.append("Symbol", "S" + i % 7).append("date", i / 7).append("px", i));
        Market market = open();
        assertThat(market.tickers()).hasSize(7);
        assertThat(market.columns()).containsExactly("px");
        for (int t = 0; t < 7; t++) {
            double[] px = values(market, "S" + t, "px");
            for (int i = 0; i < px.length; i++) {
                assertThat(px[i]).isEqualTo(i * 7 + t);
            }
            assertThat(market.ticker("S" + t).times().at(5)).isEqualTo(5 * DAY);
        }
    }

    @Test
    void columnsAreFoundIgnoringCaseWhenThatIsUnique() {
        TestFiles.write(
                data.resolve("A.parquet"),
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); required double Close;"
                    + " required double vol; required double VOL; required binary note (STRING); }",
                Shape.usual(),
                2,
                (g, i) ->
                        g.append("ts", (long) i)
                                .append("Close", 1.0)
                                .append("vol", 2.0)
                                .append("VOL", 3.0)
                                .append("note", "n"));
        Market market = open();
        assertThat(market.resolveColumn("close")).isEqualTo("Close");
        assertThat(market.resolveColumn("vol")).isEqualTo("vol");
        assertThat(market.resolveColumn(Market.DAY)).isEqualTo(Market.DAY);
        assertThatThrownBy(() -> market.resolveColumn("Vol")).hasMessageContaining("vol or VOL");
        assertThatThrownBy(() -> market.resolveColumn("clsoe"))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("did you mean 'Close'")
                .hasMessageContaining("Close, vol, VOL");
        assertThatThrownBy(() -> market.resolveColumn("Note"))
                .hasMessageContaining("it is text")
                .hasMessageContaining("A.parquet");
        assertThatThrownBy(() -> market.resolveColumn("ts")).hasMessageContaining("time column");
    }

    @Test
    void aColumnThatSomeFilesLackIsNamedWithTheFile() {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        TestFiles.write(
                data.resolve("B.parquet"),
                "message m { required int64 ts (TIMESTAMP(MICROS,true)); required double close;"
                        + " required double vwap; }",
                Shape.usual(),
                2,
                (g, i) -> g.append("ts", (long) i).append("close", 1.0).append("vwap", 2.0));
        Market market = open();
        assertThat(market.columns()).containsExactly("close");
        assertThatThrownBy(() -> market.resolveColumn("vwap"))
                .hasMessageContaining("B.parquet")
                .hasMessageContaining("not in")
                .hasMessageContaining("A.parquet");
    }

    @Test
    void daysComeFromTimes() {
        TestFiles.write(
                data.resolve("A.parquet"),
                TestFiles.TS_CLOSE,
                Shape.usual(),
                5,
                (g, i) -> g.append("ts", (i - 2) * 13 * 3_600_000_000L).append("close", 1.0));
        assertThat(values(open(), "A", Market.DAY)).containsExactly(-2, -1, 0, 0, 1);
    }

    @Test
    void rowsAreSortedAndDuplicatesDroppedWhenAskedFor() {
        long[] days = {5, 1, 3, 3, 1, 9};
        TestFiles.write(
                data.resolve("A.parquet"),
                TestFiles.TS_CLOSE,
                Shape.usual(),
                days.length,
                (g, i) ->
                        g.append("ts", days[i] * TestFiles.DAY_MICROS).append("close", (double) i));
        options = options.withSort(true).withDuplicates(Duplicates.FIRST);
        Market first = open();
        assertThat(values(first, "A", "close")).containsExactly(1, 2, 0, 5);
        assertThat(first.ticker("A").times().at(2)).isEqualTo(5 * DAY);
        options = options.withDuplicates(Duplicates.LAST);
        assertThat(values(open(), "A", "close")).containsExactly(4, 3, 0, 5);
        options = options.withDuplicates(Duplicates.FAIL);
        assertThatThrownBy(this::open)
                .hasMessageContaining("--duplicates first|last")
                .hasMessageContaining("row 3");
    }

    @Test
    void sortingWorksAmongTickersOfOneFile() {
        TestFiles.write(
                data.resolve("all.parquet"),
                "message m { required binary ticker (STRING); required int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                Shape.usual(),
                1000,
                (g, i) ->
                        g.append("ticker", "S" + i % 5)
                                .append("ts", (long) (i * 7919 % 1000))
                                .append("x", (double) (i * 7919 % 1000)));
        options = options.withSort(true);
        Market market = open();
        for (int t = 0; t < 5; t++) {
            Ticker ticker = market.ticker("S" + t);
            double[] x = values(market, "S" + t, "x");
            assertThat(x).hasSize(200).isSorted();
            for (int i = 0; i < x.length; i++) {
                assertThat((double) ticker.times().at(i)).isEqualTo(x[i]);
            }
        }
    }

    @Test
    void firstAtOrAfterFindsRows() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        TimeAxis times = open().ticker("A").times();
        assertThat(times.firstAtOrAfter(Long.MIN_VALUE)).isZero();
        assertThat(times.firstAtOrAfter(10 * DAY)).isZero();
        assertThat(times.firstAtOrAfter(10 * DAY + 1)).isEqualTo(1);
        assertThat(times.firstAtOrAfter(12 * DAY)).isEqualTo(2);
        assertThat(times.firstAtOrAfter(12 * DAY + 1)).isEqualTo(3);
    }

    @Test
    void equalAxesHaveEqualFingerprints() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        daily(data.resolve("B.parquet"), 10, 4, 5, 6);
        daily(data.resolve("C.parquet"), 11, 4, 5, 6);
        Market m = open();
        assertThat(m.ticker("A").times().fingerprint())
                .isEqualTo(m.ticker("B").times().fingerprint());
        assertThat(m.ticker("A").times().fingerprint())
                .isNotEqualTo(m.ticker("C").times().fingerprint());
    }

    @Test
    void globsAndSingleFilesNameSources() {
        daily(data.resolve("x/A.parquet"), 0, 1);
        daily(data.resolve("x/B.parquet"), 0, 2);
        daily(data.resolve("y/C.parquet"), 0, 3);
        daily(data.resolve("y/_D.parquet"), 0, 4);
        Path root = data;
        data = root.resolve("x/A.parquet");
        assertThat(open().tickers()).extracting(Ticker::name).containsExactly("A");
        data = root.resolve("*/[BC].parquet");
        assertThat(open().tickers()).extracting(Ticker::name).containsExactly("B", "C");
        data = root.resolve("y*");
        assertThat(open().tickers()).extracting(Ticker::name).containsExactly("C");
        data = root;
        assertThat(open().tickers()).extracting(Ticker::name).containsExactly("A", "B", "C");
    }

    @Test
    void infoSumsUp() {
        daily(data.resolve("A.parquet"), 10, 1, 2, 3);
        daily(data.resolve("B.parquet"), 5, 1);
        MarketInfo info = MarketInfo.of(open());
        assertThat(info.tickers()).isEqualTo(2);
        assertThat(info.bars()).isEqualTo(4);
        assertThat(info.first()).isEqualTo(5 * DAY);
        assertThat(info.last()).isEqualTo(12 * DAY);
        assertThat(info.storeBytes()).isPositive();
        assertThat(info.columns())
                .extracting(MarketInfo.Column::name)
                .containsExactly("ts", "close");
    }

    @Test
    void unknownTickersGetSuggestions() {
        daily(data.resolve("AAPL.parquet"), 10, 1, 2, 3);
        assertThatThrownBy(() -> open().ticker("APPL"))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("no ticker 'APPL'")
                .hasMessageContaining("did you mean 'AAPL'?");
    }
}
