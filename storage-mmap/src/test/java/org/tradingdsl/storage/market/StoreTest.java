// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.ForkedImport;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/** What is stored is kept while its sources stay as they are, and made anew when they change. */
class StoreTest extends StoreFixture {
    @Test
    void aSecondOpeningTouchesNothing() {
        tenTickers();
        load();
        Map<String, String> before = TestFiles.snapshot(folder);
        assertThat(values(load(), "T7")).containsExactly(closes(27, 701));
        assertThat(TestFiles.snapshot(folder)).isEqualTo(before);
    }

    @Test
    void theWarmPathReadsNoParquet() throws Exception {
        tenTickers();
        load();
        Process process = ForkedImport.start(data, store, "run", "-Xlog:class+load:stdout");
        assertThat(ForkedImport.output(process))
                .contains("sum ")
                .doesNotContain("org.apache.parquet")
                .doesNotContain("org.apache.hadoop");
    }

    @Test
    void aChangedSourceRebuildsItsGroupOnly() {
        tenTickers();
        load();
        List<Path> before = files(".seg");
        daily(data.resolve("T9.parquet"), 0, closes(40, 5));
        Market market = load();
        assertThat(values(market, "T9")).containsExactly(closes(40, 5));
        assertThat(values(market, "T0")).containsExactly(closes(20, 1));
        List<Path> after = files(".seg");
        // T8 and T9 are groups of their own; eight tickers share the other one.
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(before::contains)).hasSize(before.size() - 2);
    }

    @Test
    void aSourceReplacedByOneOfTheSameSizeAndTimeIsNoticed() throws IOException {
        // The value that changes is neither the least nor the greatest: the footers are equal.
        Path file = daily(data.resolve("A.parquet"), 0, 1, 2, 4);
        FileTime time = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        assertThat(values(load(), "A")).containsExactly(1, 2, 4);
        daily(file, 0, 1, 3, 4);
        Files.setLastModifiedTime(file, time);
        assertThat(Files.size(file)).isEqualTo(size);
        assertThat(values(load(), "A")).containsExactly(1, 3, 4);
    }

    @Test
    void aNewSourceFormsANewGroup() {
        tenTickers();
        load();
        List<Path> before = files(".seg");
        daily(data.resolve("U.parquet"), 0, 1, 2, 3);
        Market market = load();
        assertThat(values(market, "U")).containsExactly(1, 2, 3);
        assertThat(market.tickers()).hasSize(11);
        assertThat(files(".seg")).containsAll(before).hasSize(before.size() + 2);
    }

    @Test
    void tickersThatComeOneByOneEndInFullGroups() {
        for (int t = 0; t < 7; t++) {
            writeTicker(t);
            assertThat(load().groups()).hasSize(t + 1);
        }
        Market before = load();
        ColumnView mapped = before.column(before.ticker("T3").group(), "close");
        writeTicker(7);
        Market merged = load();
        assertThat(merged.groups()).hasSize(1);
        assertThat(merged.tickers()).hasSize(8);
        for (int t = 0; t < 8; t++) {
            assertThat(values(merged, "T" + t)).containsExactly(closes(20 + t, 100 * t + 1));
        }
        // The old files are gone, but who had mapped them reads on.
        assertThat(files(".seg")).hasSize(2);
        mapped.verify(0, mapped.rows());
        assertThat(values(before, "T3")).containsExactly(closes(23, 301));

        // Byte for byte what one import of all makes.
        MarketOptions fresh = MarketOptions.defaults().withStore(folder.resolve("fresh"));
        Market atOnce = Market.open(data.toString(), fresh, ImportProgress.NONE);
        atOnce.load(List.of("close"), ImportProgress.NONE, 2);
        for (Ticker t : atOnce.tickers()) {
            Ticker same = merged.ticker(t.name());
            assertThat(same.lane()).isEqualTo(t.lane());
            assertThat(same.times().periodsPerYear()).isEqualTo(t.times().periodsPerYear());
            assertThat(values(atOnce, t.name())).containsExactly(values(merged, t.name()));
        }

        // A full group stays as it is, and so do the next loose ones.
        List<Path> full = files(".seg");
        daily(data.resolve("U.parquet"), 0, 1, 2, 3);
        assertThat(load().groups()).hasSize(2);
        assertThat(files(".seg")).containsAll(full);
    }

    @Test
    void groupsWithFreeLanesAreMergedWhenTheyFillOne() throws IOException {
        tenTickers();
        load();
        // A group of seven is left of the eight, and the two that stood alone join it.
        Files.delete(data.resolve("T0.parquet"));
        Market market = load();
        assertThat(market.groups()).hasSize(2);
        for (int t = 1; t < 10; t++) {
            assertThat(values(market, "T" + t)).containsExactly(closes(20 + t, 100 * t + 1));
        }
    }

    @Test
    void aMergeThatFailsLeavesTheGroupsAsTheyWere() throws IOException {
        for (int t = 0; t < 7; t++) {
            writeTicker(t);
            load();
        }
        Map<String, String> before = TestFiles.snapshot(store);
        Path late = writeTicker(7);
        // A source that the merge must read again cannot be read.
        Path damaged = data.resolve("T3.parquet");
        byte[] sound = Files.readAllBytes(damaged);
        Files.write(damaged, new byte[sound.length]);
        assertThatThrownBy(this::load)
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("T3.parquet");
        assertThat(TestFiles.snapshot(store)).isEqualTo(before);
        Files.delete(late);
        Files.write(damaged, sound);
        Market market = load();
        assertThat(market.groups()).hasSize(7);
        assertThat(values(market, "T3")).containsExactly(closes(23, 301));
    }

    @Test
    void aNewFileOfAKnownTickerJoinsIt() {
        daily(data.resolve("ticker=A/1.parquet"), 0, 1, 2);
        daily(data.resolve("ticker=B/1.parquet"), 0, 5);
        load();
        daily(data.resolve("ticker=A/2.parquet"), 2, 3, 4);
        Market market = load();
        assertThat(values(market, "A")).containsExactly(1, 2, 3, 4);
        assertThat(values(market, "B")).containsExactly(5);
    }

    @Test
    void aRemovedSourceIsGone() throws IOException {
        tenTickers();
        load();
        Files.delete(data.resolve("T0.parquet"));
        Market market = load();
        assertThat(market.tickers()).hasSize(9);
        assertThat(values(market, "T1")).containsExactly(closes(21, 101));
        assertThatThrownBy(() -> market.ticker("T0")).isInstanceOf(MarketException.class);
    }

    @Test
    void otherOptionsReadTheSourcesAnew() {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        load();
        options = options.withTimeColumn("close");
        assertThatThrownBy(this::load).hasMessageContaining("time column 'close' is DOUBLE");
    }

    @Test
    void aSourceThatChangesWhileAMarketIsOpenIsNoticed() {
        daily(data.resolve("A.parquet"), 0, 1, 2);
        Market market = open();
        daily(data.resolve("A.parquet"), 0, 1, 2, 3);
        assertThatThrownBy(() -> market.load(List.of("close"), ImportProgress.NONE, 1))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("A.parquet has changed since it was opened; run again");
        assertThat(values(load(), "A")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> market.load(List.of("close"), ImportProgress.NONE, 1))
                .hasMessageContaining("run again");
        assertThat(values(load(), "A")).containsExactly(1, 2, 3);
    }

    @Test
    void aSourceThatChangesWhileItIsImportedIsRefused() {
        Path file = daily(data.resolve("A.parquet"), 0, 1, 2, 4);
        ImportProgress touching = new Touching(file);
        assertThatThrownBy(() -> Market.open(data.toString(), options, touching))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("A.parquet changed while it was imported; run again");
        assertThat(files(".seg")).isEmpty();
        assertThat(values(load(), "A")).containsExactly(1, 2, 4);
    }

    /** Somebody writes a source again as soon as a part of it was read. */
    private record Touching(Path file) implements ImportProgress {
        @Override
        public void begin(long totalRows, String what) {}

        @Override
        public void advance(long rows) {
            daily(file, 0, 1, 3, 4);
            daily(file, 0, 1, 2, 4);
        }

        @Override
        public void end() {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
