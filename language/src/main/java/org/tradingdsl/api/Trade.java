// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import java.time.Instant;

/**
 * One trade. Prices include slippage.
 *
 * @param ticker what was traded
 * @param side {@code long}
 * @param entryTime when it was bought
 * @param entryPrice at which price
 * @param exitTime when it was sold; null while it is open
 * @param exitPrice at which price; NaN while it is open
 * @param units how many
 * @param fees of both fills
 * @param pnl proceeds less the budget; of an open trade at the last close
 * @param returns pnl / budget
 * @param bars from the entry's bar to the exit's
 * @param exitReason why it was sold; {@code open} while it is open
 */
public record Trade(
        String ticker,
        String side,
        Instant entryTime,
        double entryPrice,
        Instant exitTime,
        double exitPrice,
        double units,
        double fees,
        double pnl,
        double returns,
        long bars,
        String exitReason) {
    /** Whether the position is still open at the end. */
    public boolean isOpen() {
        return exitTime == null;
    }
}
