// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.simulation.TradeLog.Trade;

import java.util.List;

/** One row of the trade list as users see it: times instead of rows, and why a trade ended. */
record TradeTable(TickerRun ticker, Trade trade) {
    /** A missing instant. */
    static final long NO_TIME = Long.MIN_VALUE;

    /** The only side there is: positions are long. */
    static final String SIDE = "long";

    /** The columns that are no texts, in the order of the file. */
    static final List<String> NUMBERS =
            List.of(
                    "entry_ts",
                    "entry_price",
                    "exit_ts",
                    "exit_price",
                    "units",
                    "fees",
                    "pnl",
                    "return",
                    "bars");

    static RunResult.Column.Type type(String column) {
        return switch (column) {
            case "entry_ts", "exit_ts" -> RunResult.Column.Type.INSTANT;
            case "bars" -> RunResult.Column.Type.WHOLE;
            default -> RunResult.Column.Type.NUMBER;
        };
    }

    String reason() {
        return trade.isOpen() ? "open" : "signal";
    }

    long entryTime() {
        return ticker.bars().at(trade.entryRow());
    }

    long exitTime() {
        return trade.isOpen() ? NO_TIME : ticker.bars().at(trade.exitRow());
    }

    /** Bars from entry to exit, or to the last bar of the window. */
    long bars() {
        return (trade.isOpen() ? ticker.end() - 1 : trade.exitRow()) - trade.entryRow();
    }

    /** A column's value, doubles as their bits. */
    long bits(String column) {
        return switch (column) {
            case "entry_ts" -> entryTime();
            case "exit_ts" -> exitTime();
            case "bars" -> bars();
            default -> Double.doubleToLongBits(number(column));
        };
    }

    double number(String column) {
        return switch (column) {
            case "entry_price" -> trade.entryPrice();
            case "exit_price" -> trade.exitPrice();
            case "units" -> trade.units();
            case "fees" -> trade.fees();
            case "pnl" -> trade.pnl();
            case "return" -> trade.result();
            default -> throw new IllegalArgumentException("no number " + column);
        };
    }
}
