// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tickers that a kernel runs together: up to eight interleaved ones, or a single one. */
public final class LaneGroup {
    private final int index;
    private final Layout layout;
    private final long rows;
    private final List<Ticker> tickers = new ArrayList<>();

    LaneGroup(int index, Layout layout, long rows) {
        this.index = index;
        this.layout = layout;
        this.rows = rows;
    }

    void add(Ticker ticker) {
        tickers.add(ticker);
    }

    /** Its place in {@link Market#groups()}. */
    public int index() {
        return index;
    }

    /** How its columns lie. */
    public Layout layout() {
        return layout;
    }

    /** The bars of its longest ticker: the rows of each of its columns. */
    public long rows() {
        return rows;
    }

    /** Its tickers by lane, one to eight. */
    public List<Ticker> tickers() {
        return Collections.unmodifiableList(tickers);
    }
}
