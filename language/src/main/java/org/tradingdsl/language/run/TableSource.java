// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.MemoryMarket;
import org.tradingdsl.storage.market.MemoryTicker;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A market made of tables in memory: always open, never changing. */
public record TableSource(MemoryMarket market) implements MarketSource, OpenMarket {
    @Override
    public OpenMarket open(Workers workers, RunOptions.Progress progress) {
        return this;
    }

    @Override
    public boolean wouldRead(Path file) {
        return false;
    }

    @Override
    public List<String> paths() {
        return List.of();
    }

    @Override
    public List<String> tickers() {
        return market.tickers().stream().map(MemoryTicker::name).toList();
    }

    @Override
    public List<String> columns() {
        return market.columns();
    }

    @Override
    public long bars() {
        return market.tickers().stream().mapToLong(MemoryTicker::bars).sum();
    }

    @Override
    public long first() {
        return market.tickers().stream()
                .mapToLong(ticker -> ticker.times().getAtIndex(ValueLayout.JAVA_LONG, 0))
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
                .mapToLong(
                        ticker ->
                                ticker.times().getAtIndex(ValueLayout.JAVA_LONG, ticker.bars() - 1))
                .max()
                .orElse(Long.MIN_VALUE);
    }

    @Override
    public List<TableGroup> groups(
            List<String> columns,
            Set<String> wanted,
            Workers workers,
            RunOptions.Progress progress) {
        wanted.forEach(market::ticker);
        return market.groups().stream()
                .filter(
                        group ->
                                wanted.isEmpty()
                                        || group.tickers().stream()
                                                .map(MemoryTicker::name)
                                                .anyMatch(wanted::contains))
                .map(group -> new TableGroup(group, columns))
                .toList();
    }
}
