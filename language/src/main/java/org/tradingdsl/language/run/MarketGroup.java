// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.storage.DamagedSegmentException;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.ColumnView;
import org.tradingdsl.storage.market.LaneGroup;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.segment.Layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of the store, its columns mapped. Holds the market, so the memory stays mapped while this
 * is reachable.
 */
final class MarketGroup implements DataGroup {
    private final Market market;
    private final LaneGroup group;
    private final List<String> columns;
    private final List<ColumnView> views = new ArrayList<>();
    private final List<Bars> tickers;
    private final boolean together;

    MarketGroup(Market market, LaneGroup group, List<String> columns) {
        this.market = market;
        this.group = group;
        this.columns = columns;
        this.tickers = group.tickers().stream().map(Bars::of).toList();
        this.together = DataGroup.super.together();
        for (String column : columns) {
            views.add(market.column(group, column));
        }
    }

    @Override
    public List<Bars> tickers() {
        return tickers;
    }

    @Override
    public long rows() {
        return group.rows();
    }

    @Override
    public ColumnFormat format() {
        return format(group.layout());
    }

    static ColumnFormat format(Layout layout) {
        return layout == Layout.LANES ? ColumnFormat.LANES_F64 : ColumnFormat.SINGLE_F64;
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
    public boolean together() {
        return together;
    }

    @Override
    public boolean missing() {
        return views.stream().anyMatch(ColumnView::missing);
    }

    @Override
    public boolean verify(long from, long to) {
        boolean sound = true;
        for (int i = 0; i < columns.size(); i++) {
            try {
                views.get(i).verify(from, to);
            } catch (DamagedSegmentException damaged) {
                market.rebuild(views.get(i), ImportProgress.NONE);
                views.set(i, market.column(group, columns.get(i)));
                sound = false;
            }
        }
        return sound;
    }
}
