// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Parquet files of a path, converted into the segment store where they are not there yet. */
final class PathSource implements MarketSource {
    private final String path;
    private final MarketOptions options;
    private final boolean keep;
    private volatile Market kept;

    PathSource(String path, MarketOptions options, boolean keep) {
        this.path = path;
        this.options = options;
        this.keep = keep;
    }

    /** What it opens. */
    KeptMarkets.Key key() {
        return new KeptMarkets.Key(path, options);
    }

    @Override
    public OpenMarket open(Workers workers, RunOptions.Progress progress) {
        Market known = kept;
        Market market =
                Waiting.forImport(
                        workers,
                        progress,
                        counter ->
                                known == null
                                        ? Market.open(path, options, counter)
                                        : known.current(counter));
        if (keep) {
            kept = market;
        }
        return new StoreMarket(market);
    }

    @Override
    public boolean wouldRead(Path file) {
        return Market.reads(path, file);
    }

    @Override
    public List<String> paths() {
        return Arrays.asList(path, options.store() == null ? null : options.store().toString());
    }
}
