// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.ColumnView;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;
import org.tradingdsl.storage.market.Ticker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class SyntheticMarketTest {
    @TempDir Path folder;

    private Market open(Path data) {
        Market market =
                Market.open(
                        data.toString(),
                        MarketOptions.defaults().withStore(folder.resolve("store")),
                        ImportProgress.NONE);
        market.load(market.columns(), ImportProgress.NONE, 2);
        return market;
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        SyntheticMarket.generate(3, 500, "1d", 42, a, ImportProgress.NONE, 1);
        SyntheticMarket.generate(3, 500, "1d", 42, b, ImportProgress.NONE, 3);
        for (String name : List.of("T0001", "T0002", "T0003")) {
            assertThat(Files.mismatch(a.resolve(name + ".parquet"), b.resolve(name + ".parquet")))
                    .isEqualTo(-1);
        }
        assertThat(Files.mismatch(a.resolve("T0001.parquet"), a.resolve("T0002.parquet")))
                .isNotEqualTo(-1);
    }

    @Test
    void theValuesOfASeedNeverChange() {
        RandomWalk walk = new RandomWalk(42, 0, 1);
        walk.next();
        double[] first = {walk.open, walk.high, walk.low, walk.close, walk.volume};
        for (int i = 0; i < 10_000; i++) {
            walk.next();
        }
        double[] late = {walk.open, walk.high, walk.low, walk.close, walk.volume};
        assertThat(first).containsExactly(FIRST);
        assertThat(late).containsExactly(LATE);
    }

    private static final double[] FIRST = {67.88, 68.84, 67.4, 68.52, 42457.0};
    private static final double[] LATE = {1262.38, 1283.45, 1252.78, 1275.68, 43942.0};

    @Test
    void barsAreSound() {
        for (String freq : List.of("1d", "1h", "1m")) {
            Path data = folder.resolve(freq);
            SyntheticMarket.generate(2, 3000, freq, 7, data, ImportProgress.NONE, 2);
            Market market = open(data);
            assertThat(market.columns()).containsExactly("open", "high", "low", "close", "volume");
            for (Ticker t : market.tickers()) {
                assertThat(t.bars()).isEqualTo(3000);
                assertThat(t.times().periodsPerYear()).isEqualTo(SyntheticMarket.barsPerYear(freq));
                for (long r = 0; r < t.bars(); r++) {
                    double open = value(market, t, "open", r);
                    double high = value(market, t, "high", r);
                    double low = value(market, t, "low", r);
                    double close = value(market, t, "close", r);
                    double volume = value(market, t, "volume", r);
                    assertThat(low).isPositive().isLessThanOrEqualTo(Math.min(open, close));
                    assertThat(high).isGreaterThanOrEqualTo(Math.max(open, close));
                    assertThat(Math.rint(close * 100) / 100).isEqualTo(close);
                    assertThat(volume).isPositive().isEqualTo(Math.rint(volume));
                    DayOfWeek day =
                            Instant.ofEpochSecond(t.times().at(r) / 1_000_000_000)
                                    .atOffset(ZoneOffset.UTC)
                                    .getDayOfWeek();
                    assertThat(day).isLessThan(DayOfWeek.SATURDAY);
                }
            }
        }
    }

    private static double value(Market market, Ticker t, String column, long row) {
        ColumnView view = market.column(t.group(), column);
        return view.value(row, t.lane());
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThatThrownBy(
                        () ->
                                SyntheticMarket.generate(
                                        1, 1, "2d", 1, folder, ImportProgress.NONE, 1))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("no frequency '2d'; expected 1d, 1h or 1m");
        assertThatThrownBy(
                        () ->
                                SyntheticMarket.generate(
                                        0, 1, "1d", 1, folder, ImportProgress.NONE, 1))
                .hasMessageContaining("0 tickers");
    }
}
