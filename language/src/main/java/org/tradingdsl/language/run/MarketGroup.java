// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.DamagedSegmentException;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.ColumnView;
import org.tradingdsl.storage.market.LaneGroup;
import org.tradingdsl.storage.market.Market;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of the store, its columns mapped. Holds the market, so the memory stays mapped while this
 * is reachable.
 */
final class MarketGroup extends BarsGroup {
    private final Market market;
    private final LaneGroup group;
    private final List<String> columns;
    private final List<ColumnView> views = new ArrayList<>();

    MarketGroup(Market market, LaneGroup group, List<String> columns) {
        super(group.tickers().stream().map(Bars::of).toList(), group.rows(), group.layout());
        this.market = market;
        this.group = group;
        this.columns = columns;
        for (String column : columns) {
            views.add(market.column(group, column));
        }
    }

    @Override
    public long address(int column) {
        return views.get(column).address();
    }

    @Override
    public long firstBadPrice(int column, int lane) {
        return views.get(column).firstBadPrice(lane);
    }

    @Override
    public boolean missing() {
        return views.stream().anyMatch(ColumnView::missing);
    }

    @Override
    public void verify(long from, long to) {
        for (int i = 0; i < columns.size(); i++) {
            try {
                views.get(i).verify(from, to);
            } catch (DamagedSegmentException damaged) {
                market.rebuild(views.get(i), ImportProgress.NONE);
                views.set(i, market.column(group, columns.get(i)));
            }
        }
    }
}
