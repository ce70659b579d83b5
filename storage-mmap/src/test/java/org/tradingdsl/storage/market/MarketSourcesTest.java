// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which files, tickers, columns and rows a market is made of, and how they are found by name. */
class MarketSourcesTest extends StoreFixture {
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

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
        Ticker ticker = market.ticker("X/Y");
        assertThat(ticker.origin(0)).endsWith("part-2.parquet: ticker X/Y, row 0 (the first is 0)");
        assertThat(ticker.origin(3)).endsWith("part-1.parquet: ticker X/Y, row 1 (the first is 0)");
        assertThat(ticker.origin(5)).endsWith("part-0.parquet: ticker X/Y, row 1 (the first is 0)");
    }

    @Test
    void aFolderWithAPercentSignThatEscapesNothingNamesItsTickerAsItIs() {
        daily(data.resolve("ticker=5%/a.parquet"), 0, 1);
        daily(data.resolve("ticker=A%ZZ/a.parquet"), 0, 2);
        assertThat(open().tickers()).extracting(Ticker::name).containsExactly("5%", "A%ZZ");
    }

    @Test
    void filesThatADataPathWouldFindAreKnownBefore() {
        daily(data.resolve("x/a.parquet"), 0, 1);
        Path inside = data.resolve("new/b.parquet");
        assertThat(Market.reads(data.toString(), inside)).isTrue();
        assertThat(Market.reads(data + "/*.parquet", data.resolve("b.parquet"))).isTrue();
        assertThat(Market.reads(data + "/**/b.parquet", inside)).isTrue();
        assertThat(Market.reads(data + "/x/a.parquet", data.resolve("x/a.parquet"))).isTrue();
        assertThat(Market.reads(data.toString(), data.resolve("_new/b.parquet"))).isFalse();
        assertThat(Market.reads(data.toString(), data.resolveSibling("b.parquet"))).isFalse();
        assertThat(Market.reads(data + "/*.parquet", inside)).isFalse();
        assertThat(Market.reads(data + "/x/a.parquet", inside)).isFalse();
        assertThat(Market.reads(data + "/absent", inside)).isFalse();
    }

    @Test
    void aLinkToNothingIsNamedWithItsTarget() throws IOException {
        daily(data.resolve("a.parquet"), 0, 1);
        Path link = Files.createSymbolicLink(data.resolve("b.parquet"), Path.of("gone.parquet"));
        String expected = link + " is a link to gone.parquet, which does not exist";
        assertThatThrownBy(this::open)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining(expected);
        assertThatThrownBy(() -> Market.open(link.toString(), options, ImportProgress.NONE))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining(expected);
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
        assertThat(market.ticker("S2").origin(9))
                .endsWith("all.parquet: ticker S2, bar 9 of it (the first is 0)");
        for (int t = 0; t < 7; t++) {
            double[] px = values(market, "S" + t, "px");
            for (int i = 0; i < px.length; i++) {
                assertThat(px[i]).isEqualTo(i * 7 + t);
            }
            assertThat(market.ticker("S" + t).times().at(5)).isEqualTo(5 * DAY);
        }
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
    void unsortedFilesAreJoinedByTheirEarliestAndLatestTimes() {
        options = options.withSort(true);
        days("ticker=X/a.parquet", 12, 10, 11);
        days("ticker=X/b.parquet", 2, 3, 1);
        assertThat(values(open(), "X", "close")).containsExactly(1, 2, 3, 10, 11, 12);
        days("ticker=X/c.parquet", 4, 5);
        days("ticker=X/d.parquet", 8, 3, 6);
        assertThatThrownBy(this::open)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("ticker X has overlapping files")
                .hasMessageContaining("b.parquet ends at 1970-01-04T00:00:00Z")
                .hasMessageContaining("d.parquet begins at 1970-01-04T00:00:00Z");
        days("ticker=X/d.parquet", 13, 9);
        assertThatThrownBy(this::open)
                .hasMessageContaining("d.parquet ends at 1970-01-14T00:00:00Z")
                .hasMessageContaining("a.parquet begins at 1970-01-11T00:00:00Z");
    }

    /** A file of closes that are the days' numbers. */
    private void days(String file, int... days) {
        TestFiles.write(
                data.resolve(file),
                TestFiles.TS_CLOSE,
                Shape.usual(),
                days.length,
                (g, i) ->
                        g.append("ts", days[i] * TestFiles.DAY_MICROS)
                                .append("close", (double) days[i]));
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
    void unknownTickersGetSuggestions() {
        daily(data.resolve("AAPL.parquet"), 10, 1, 2, 3);
        assertThatThrownBy(() -> open().ticker("APPL"))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("no ticker 'APPL'")
                .hasMessageContaining("did you mean 'AAPL'?");
    }
}
