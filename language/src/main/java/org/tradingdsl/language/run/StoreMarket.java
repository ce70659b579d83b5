// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.LaneGroup;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.Ticker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A market whose columns are mapped files of the segment store. */
record StoreMarket(Market market) implements OpenMarket {
    @Override
    public List<String> tickers() {
        return market.tickers().stream().map(Ticker::name).toList();
    }

    @Override
    public List<String> columns() {
        return market.columns();
    }

    @Override
    public long bars() {
        return market.tickers().stream().mapToLong(Ticker::bars).sum();
    }

    @Override
    public long first() {
        return market.tickers().stream()
                .filter(ticker -> ticker.bars() > 0)
                .mapToLong(ticker -> ticker.times().first())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public String resolveColumn(String name) {
        return market.resolveColumn(name);
    }

    @Override
    public long last() {
        return market.tickers().stream()
                .filter(ticker -> ticker.bars() > 0)
                .mapToLong(ticker -> ticker.times().last())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    @Override
    public List<MarketGroup> groups(
            List<String> columns,
            Set<String> wanted,
            Workers workers,
            RunOptions.Progress progress) {
        wanted.forEach(market::ticker);
        load(columns, workers, progress);
        List<MarketGroup> groups = new ArrayList<>();
        for (LaneGroup group : market.groups()) {
            if (wanted.isEmpty()
                    || group.tickers().stream().map(Ticker::name).anyMatch(wanted::contains)) {
                groups.add(new MarketGroup(market, group, columns));
            }
        }
        return groups;
    }

    /** Imports what the store lacks of these columns. */
    void load(List<String> columns, Workers workers, RunOptions.Progress progress) {
        Waiting.forImport(
                workers,
                progress,
                counter -> {
                    market.load(columns, counter, workers.threads());
                    return market;
                });
    }
}
