// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.simulation.TradeLog;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A ticker's equity curve bar by bar, with what follows from it. Rows are asked for in ascending
 * order.
 */
final class EquityTable {
    private final TickerRun ticker;
    private final MemorySegment equity;
    private final TradeLog trades;
    private double peak;
    private long trade;

    EquityTable(TickerRun ticker, double initCash) {
        this.ticker = ticker;
        this.equity = ticker.kept().getFirst();
        this.trades = ticker.ledger() == null ? new TradeLog() : ticker.ledger().trades();
        this.peak = initCash;
    }

    double equity(long i) {
        return equity.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
    }

    /** 1 while the bar ends in a position, else 0. */
    long position(long i) {
        long row = ticker.start() + i;
        while (trade < trades.size()
                && !trades.get(trade).isOpen()
                && trades.get(trade).exitRow() <= row) {
            trade++;
        }
        return trade < trades.size() && trades.get(trade).entryRow() <= row ? 1 : 0;
    }

    /** equity / peak - 1, the peak so far. */
    double drawdown(long i) {
        double value = equity(i);
        peak = Math.max(peak, value);
        return value / peak - 1;
    }
}
