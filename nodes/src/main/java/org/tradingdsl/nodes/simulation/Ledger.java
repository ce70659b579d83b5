// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

/**
 * The trades of one ticker, made from the rows on which {@link OrdersNode} filled something: the
 * same arithmetic in the same order, one lane at a time and only where something happened.
 */
public final class Ledger {
    private final SimulationSettings settings;
    private final TradeLog trades = new TradeLog();
    private double cash;
    private double units;
    private double budget;
    private double entryPrice;
    private double entryFee;
    private long entryRow;
    private boolean held;
    private long opened;
    private long closed;
    private long wins;
    private double profit;
    private double loss;
    private double fees;
    private long barsHeld;

    /** An account that has not traded. */
    public Ledger(SimulationSettings settings) {
        this.settings = settings;
        this.cash = settings.initCash();
    }

    /**
     * A fill: a purchase when flat, a sale of everything in a position.
     *
     * @param row the ticker's own row number
     * @param price the market's price, before slippage
     */
    public void fill(long row, double price) {
        if (held) {
            sell(row, price);
        } else {
            buy(row, price);
        }
    }

    private void buy(long row, double price) {
        budget = cash * settings.size();
        entryPrice = price * (1 + settings.slippage());
        units = (budget - settings.fixedFee()) / (entryPrice * (1 + settings.fees()));
        cash = cash - budget;
        entryFee = units * entryPrice * settings.fees() + settings.fixedFee();
        fees += entryFee;
        entryRow = row;
        held = true;
        opened++;
    }

    private void sell(long row, double price) {
        double exitPrice = price * (1 - settings.slippage());
        double gross = units * exitPrice;
        double fee = gross * settings.fees() + settings.fixedFee();
        double proceeds = gross - fee;
        cash = cash + proceeds;
        fees += fee;
        double pnl = proceeds - budget;
        trades.add(entryRow, entryPrice, row, exitPrice, units, entryFee + fee, pnl, pnl / budget);
        closed++;
        if (pnl > 0) {
            wins++;
            profit += pnl;
        } else {
            loss -= pnl;
        }
        barsHeld += row - entryRow;
        held = false;
    }

    /**
     * The end of the window: a position still open is listed as it stands.
     *
     * @param end the row behind the window's last bar
     * @param last the last known price
     */
    public void finish(long end, double last) {
        if (held) {
            double pnl = units * last - budget;
            trades.add(
                    entryRow,
                    entryPrice,
                    TradeLog.OPEN,
                    Double.NaN,
                    units,
                    entryFee,
                    pnl,
                    pnl / budget);
            barsHeld += end - entryRow;
        }
    }

    /** The trades, in the order of their entries. */
    public TradeLog trades() {
        return trades;
    }

    /** Positions opened. */
    public long opened() {
        return opened;
    }

    /** Positions closed. */
    public long closed() {
        return closed;
    }

    /** Closed trades with a profit. */
    public long wins() {
        return wins;
    }

    /** The sum of the profits of the closed trades that have one. */
    public double profit() {
        return profit;
    }

    /** The sum of the losses of the other closed trades, as a positive number. */
    public double loss() {
        return loss;
    }

    /** All fees paid. */
    public double fees() {
        return fees;
    }

    /** Bars that ended in a position. */
    public long barsHeld() {
        return barsHeld;
    }
}
