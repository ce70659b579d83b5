// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

/** What follows the loops over a tile: rare events, values that are kept, tickers that end. */
interface AfterTile {
    /** Rows from {@code row} on are done; no ticker's window begins or ends within them. */
    void tile(long row, int rows);
}
