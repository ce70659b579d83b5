// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;
import org.tradingdsl.storage.synthetic.SyntheticMarket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A market stays open from run to run while its sources are as they were, and no longer. */
class KeptMarketsTest {
    @TempDir Path folder;

    private final KeptMarkets markets = new KeptMarkets();

    private Path data(int tickers) {
        Path data = folder.resolve("data");
        SyntheticMarket.generate(tickers, 50, "1d", 1, data, ImportProgress.NONE, 1);
        return data;
    }

    private Market open(Path data) {
        MarketOptions options = MarketOptions.defaults().withStore(folder.resolve("store"));
        MarketSource source = markets.of(MarketSource.path(data.toString(), options));
        try (Workers workers = Workers.of(1, false)) {
            return ((StoreMarket) source.open(workers, RunOptions.Progress.NONE)).market();
        }
    }

    @Test
    void theSameMarketWhileNothingChanged() {
        Path data = data(2);
        assertThat(open(data)).isSameAs(open(data));
    }

    @Test
    void anotherOneWhenASourceWasWrittenAgain() throws IOException {
        Path data = data(2);
        Market before = open(data);
        Path source;
        try (var files = Files.walk(data)) {
            source = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.setLastModifiedTime(source, FileTime.fromMillis(1_600_000_000_000L));
        Market after = open(data);
        assertThat(after).isNotSameAs(before);
        assertThat(open(data)).isSameAs(after);
    }

    @Test
    void anotherOneWhenASourceCameOrWent() throws IOException {
        Path data = data(3);
        assertThat(open(data).tickers()).hasSize(3);
        Path source;
        try (var files = Files.walk(data)) {
            source = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Path away = folder.resolve(source.getFileName());
        Files.move(source, away);
        assertThat(open(data).tickers()).hasSize(2);
        Files.move(away, source);
        assertThat(open(data).tickers()).hasSize(3);
    }

    @Test
    void anotherOneWhenTheStoreWasEmptied() throws IOException {
        Path data = data(2);
        Market before = open(data);
        try (var files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(open(data)).isNotSameAs(before);
    }
}
