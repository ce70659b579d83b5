// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.MemoryColumn;
import org.tradingdsl.storage.market.MemoryMarket;
import org.tradingdsl.storage.market.MemoryTicker;

import java.lang.foreign.MemorySegment;
import java.util.List;

/** A group of a market in memory. Holds its columns, so their memory stays while this does. */
final class TableGroup extends BarsGroup {
    private final List<MemoryColumn> columns;

    TableGroup(MemoryMarket.Group group, List<String> columns) {
        super(
                group.tickers().stream().<Bars>map(TableBars::new).toList(),
                group.rows(),
                group.layout());
        this.columns = columns.stream().map(group::column).toList();
    }

    private record TableBars(MemoryTicker ticker) implements Bars {
        @Override
        public String name() {
            return ticker.name();
        }

        @Override
        public MemorySegment times() {
            return ticker.times();
        }

        @Override
        public long fingerprint() {
            return ticker.fingerprint();
        }

        @Override
        public double periodsPerYear() {
            return ticker.periodsPerYear();
        }

        @Override
        public String origin(long row) {
            return "table in memory: ticker " + name() + ", row " + row + " (the first is 0)";
        }
    }

    @Override
    public long address(int column) {
        return columns.get(column).address();
    }

    @Override
    public long firstBadPrice(int column, int lane) {
        return columns.get(column).firstBadPrice(lane);
    }

    @Override
    public boolean missing() {
        return columns.stream().anyMatch(MemoryColumn::missing);
    }

    @Override
    public void verify(long from, long to) {
        // Memory of this process needs no checksums.
    }
}
