// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.storage.segment.Layout;

import java.util.List;

/** What a group says of its tickers, whatever holds their columns. */
abstract class BarsGroup implements DataGroup {
    private final List<Bars> tickers;
    private final long rows;
    private final Layout layout;
    private final boolean together;

    /**
     * A group.
     *
     * @param tickers by lane
     * @param rows the bars of the longest
     * @param layout how its columns lie in memory
     */
    BarsGroup(List<Bars> tickers, long rows, Layout layout) {
        this.tickers = tickers;
        this.rows = rows;
        this.layout = layout;
        // Every run asks several times, and an answer may compare all times.
        this.together = DataGroup.super.together();
    }

    @Override
    public final List<Bars> tickers() {
        return tickers;
    }

    @Override
    public final long rows() {
        return rows;
    }

    @Override
    public final ColumnFormat format() {
        return layout == Layout.LANES ? ColumnFormat.LANES_F64 : ColumnFormat.SINGLE_F64;
    }

    @Override
    public final boolean together() {
        return together;
    }
}
