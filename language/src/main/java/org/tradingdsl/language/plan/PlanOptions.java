// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Lanes;

/**
 * What a plan may vary without changing a bit of its results.
 *
 * @param lanes tickers per vector
 * @param tileRows rows that the loops run over in turn, a multiple of 8; 0 leaves it to the planner
 * @param budget vector registers that a loop may keep busy, in halves
 * @param figures what is wanted of series
 */
public record PlanOptions(Lanes lanes, int tileRows, int budget, Figures figures) {
    /** What is wanted of series. */
    public enum Figures {
        /** Every value, and count, sum, minimum and maximum. */
        ALL,
        /** The value at the last bar only: nothing is written on the others. */
        LAST
    }

    /**
     * The planner chooses rows so that all tile columns of a plan stay in the second-level cache.
     */
    public static final int CHOOSE = 0;

    /** The budget that measured best with sixteen allocatable registers. */
    public static final int BUDGET = 22;

    /**
     * The same with tiles for so many loops, unless their rows were given: few loops mean few tile
     * columns.
     */
    PlanOptions forLoops(int loops) {
        if (tileRows != CHOOSE) {
            return this;
        }
        return withLoops(loops <= 2 ? 2048 : loops <= 4 ? 1024 : 512, budget);
    }

    /** What runs fastest on this machine. */
    public static PlanOptions defaults() {
        return new PlanOptions(Lanes.preferred(), CHOOSE, BUDGET, Figures.ALL);
    }

    /** The same with other lanes. */
    public PlanOptions withLanes(Lanes other) {
        return new PlanOptions(other, tileRows, budget, figures);
    }

    /** The same with another tile and budget. */
    public PlanOptions withLoops(int rows, int halves) {
        return new PlanOptions(lanes, rows, halves, figures);
    }

    /** The same with other figures. */
    public PlanOptions withFigures(Figures wanted) {
        return new PlanOptions(lanes, tileRows, budget, wanted);
    }
}
