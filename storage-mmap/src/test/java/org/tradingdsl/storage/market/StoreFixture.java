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

    /** The market of all sources. */
    final Market open() {
        return Market.open(data.toString(), options, ImportProgress.NONE);
    }

    /** The market of all sources, with its closes imported. */
    final Market load() {
        Market market = open();
        market.load(List.of("close"), ImportProgress.NONE, 2);
        return market;
    }

    /** A column of a ticker's group, imported and checked. */
    static ColumnView column(Market market, Ticker ticker, String column) {
        market.load(List.of(column), ImportProgress.NONE, 2);
        return checked(market, ticker, column);
    }

    /** A ticker's values of a column, which is imported where it was not yet. */
    static double[] values(Market market, String name, String column) {
        Ticker ticker = market.ticker(name);
        return values(column(market, ticker, column), ticker);
    }

    /** A ticker's closes, which are imported already. */
    static double[] values(Market market, String name) {
        Ticker ticker = market.ticker(name);
        return values(checked(market, ticker, "close"), ticker);
    }

    private static ColumnView checked(Market market, Ticker ticker, String column) {
        ColumnView view = market.column(ticker.group(), column);
        view.verify(0, view.rows());
        return view;
    }

    private static double[] values(ColumnView view, Ticker ticker) {
        double[] values = new double[(int) ticker.bars()];
        for (int i = 0; i < values.length; i++) {
            values[i] = view.value(i, ticker.lane());
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
