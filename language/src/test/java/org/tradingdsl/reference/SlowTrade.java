// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

/**
 * One row of the trade list. Rows count from the first bar of the simulated window; prices include
 * slippage.
 *
 * @param exitRow the bar of the sale, or -1 while the position is open
 * @param exitPrice the price of the sale, or NaN while the position is open
 * @param fees what both fills cost, fixed fees included
 * @param pnl proceeds of the sale (or the value at the last known price) less the budget
 */
record SlowTrade(
        int entryRow,
        double entryPrice,
        int exitRow,
        double exitPrice,
        double units,
        double budget,
        double fees,
        double pnl,
        int bars) {

    boolean open() {
        return exitRow < 0;
    }

    double result() {
        return pnl / budget;
    }
}
