// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.ImportProgress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of sources and a store of their own for each test, and what is read through it. */
abstract class StoreFixture {
    @TempDir Path folder;
    Path data;
    Path store;
    MarketOptions options;

    @BeforeEach
    void rooms() {
        data = folder.resolve("data");
        store = folder.resolve("store");
        options = MarketOptions.defaults().withStore(store);
    }

    /** The market of all sources, with its closes imported. */
    final Market load() {
        Market market = Market.open(data.toString(), options, ImportProgress.NONE);
        market.load(List.of("close"), ImportProgress.NONE, 2);
        return market;
    }

    /** A ticker's closes, checked. */
    static double[] values(Market market, String ticker) {
        Ticker t = market.ticker(ticker);
        ColumnView view = market.column(t.group(), "close");
        view.verify(0, view.rows());
        double[] values = new double[(int) t.bars()];
        for (int i = 0; i < values.length; i++) {
            values[i] = view.value(i, t.lane());
        }
        return values;
    }

    /** The store's files by the end of their names, in order. */
    final List<Path> files(String suffix) {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the source of a ticker T0, T1, ...: closes from 100 t + 1 on, 20 + t of them. */
    final Path writeTicker(int t) {
        return daily(data.resolve("T" + t + ".parquet"), 0, closes(20 + t, 100 * t + 1));
    }

    /** Writes ten sources: a full group of eight, and two tickers that stand alone. */
    final void tenTickers() {
        for (int t = 0; t < 10; t++) {
            writeTicker(t);
        }
    }
}
