// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.column.ColumnFormat;

import java.util.List;

/** Tickers that run together in one pass, with the columns that the plan reads. */
public interface DataGroup {
    /** The tickers by lane; at most eight. */
    List<Bars> tickers();

    /** Rows of its columns: the bars of its longest ticker. */
    long rows();

    /** How its columns lie in memory. */
    ColumnFormat format();

    /** Address of row 0 of the plan's i-th column. Rows of NaN lie before it. */
    long address(int column);

    /**
     * Whether a lane's value of a column is no price somewhere; the row of the first such, or -1.
     */
    long firstBadPrice(int column, int lane);

    /** Whether a ticker misses a value of some column within its own bars. */
    boolean missing();

    /**
     * Proves that rows of all columns may be read, before a block runs over them. A column that was
     * damaged is made anew: the same values at another {@link #address}.
     */
    void verify(long from, long to);

    /** Whether all tickers have the same time on every row that they share. */
    default boolean together() {
        Bars longest =
                tickers().stream()
                        .max(java.util.Comparator.comparingLong(Bars::count))
                        .orElseThrow();
        return tickers().stream().allMatch(longest::alignedWith);
    }
}
