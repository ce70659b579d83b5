// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Lanes;

/**
 * What a plan may vary without changing a bit of its results.
 *
 * @param lanes tickers per vector
 * @param tileRows rows that the loops run over in turn; a multiple of 8
 * @param budget vector registers that a loop may keep busy, in halves
 * @param summaries whether count, sum, minimum and maximum of series are wanted
 */
public record PlanOptions(Lanes lanes, int tileRows, int budget, boolean summaries) {
    /** Rows of a tile column: 32 KiB at eight lanes, so that a few columns stay in the first-level caches. */
    public static final int TILE_ROWS = 512;

    /** The budget that measured best with sixteen allocatable registers. */
    public static final int BUDGET = 18;

    /** What runs fastest on this machine. */
    public static PlanOptions defaults() {
        return new PlanOptions(Lanes.preferred(), TILE_ROWS, BUDGET, true);
    }

    /** The same with other lanes. */
    public PlanOptions withLanes(Lanes other) {
        return new PlanOptions(other, tileRows, budget, summaries);
    }

    /** The same with another tile and budget. */
    public PlanOptions withLoops(int rows, int halves) {
        return new PlanOptions(lanes, rows, halves, summaries);
    }

    /** The same with or without summaries of series. */
    public PlanOptions withSummaries(boolean wanted) {
        return new PlanOptions(lanes, tileRows, budget, wanted);
    }
}
