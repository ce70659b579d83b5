// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.ArrayList;
import java.util.List;

/**
 * One ticker's account, bar by bar, as section 5 of the language reference tells it. Quoted
 * sentences in the code are that section's.
 */
final class SlowSimulator {
    /** What waits to be filled. */
    private enum Order {
        NONE,
        BUY,
        SELL
    }

    /**
     * What came of it, one element per bar.
     *
     * @param equity cash + units x close after the bar's fills
     * @param position whether the bar ends in a position
     * @param drawdown equity / peak - 1, the peak starting at the initial cash
     * @param trades in order of entry; at most the last is open
     * @param feesPaid of all fills
     */
    record Result(
            double[] equity,
            boolean[] position,
            double[] drawdown,
            List<SlowTrade> trades,
            double feesPaid) {}

    private final SlowMarket market;
    private final SimulationSettings settings;

    private double cash;
    private double units;
    private double lastPrice = Double.NaN;
    private Order waiting = Order.NONE;
    private double feesPaid;

    private int entryRow;
    private double entryPrice;
    private double budget;
    private double entryFees;
    private final List<SlowTrade> trades = new ArrayList<>();

    private SlowSimulator(SlowMarket market, SimulationSettings settings) {
        this.market = market;
        this.settings = settings;
        this.cash = settings.initCash();
    }

    /**
     * Simulates all bars of the market; cut it to a window first where there is one: trading starts
     * flat.
     */
    static Result run(SlowMarket market, SimulationSettings settings) {
        return new SlowSimulator(market, settings).run();
    }

    private Result run() {
        int bars = market.bars();
        double[] equity = new double[bars];
        boolean[] position = new boolean[bars];
        double[] drawdown = new double[bars];
        double peak = settings.initCash();
        for (int t = 0; t < bars; t++) {
            if (settings.sameClose()) {
                // "fill="close" fills at the same close".
                takeSignals(t);
                fill(t, market.close()[t]);
            } else {
                // "orders fill at the next bar's open": what waits now was signalled on an earlier
                // bar.
                fill(t, market.open()[t]);
            }
            // "The last known price is the latest of the closes and the own fill prices."
            if (market.close()[t] == market.close()[t]) {
                lastPrice = market.close()[t];
            }
            // "Equity at a bar is cash + units x close, after that bar's fills."
            equity[t] = holding() ? cash + units * lastPrice : cash;
            position[t] = holding();
            peak = Math.max(peak, equity[t]);
            drawdown[t] = equity[t] / peak - 1;
            if (!settings.sameClose()) {
                takeSignals(t);
            }
        }
        if (holding()) {
            // "an open trade is marked at the last close".
            double pnl = units * lastPrice - budget;
            trades.add(
                    new SlowTrade(
                            entryRow,
                            entryPrice,
                            -1,
                            Double.NaN,
                            units,
                            budget,
                            entryFees,
                            pnl,
                            bars - 1 - entryRow));
        }
        return new Result(equity, position, drawdown, List.copyOf(trades), feesPaid);
    }

    private boolean holding() {
        return units > 0;
    }

    private void takeSignals(int t) {
        boolean entry = market.entries()[t];
        boolean exit = market.exits()[t];
        if (holding()) {
            // "in position and exit -> sell all", "in a position the exit wins"; "an entry does not
            // cancel a waiting exit".
            if (exit) {
                waiting = Order.SELL;
            }
        } else if (exit) {
            // "an exit signal (alone or with an entry) cancels a waiting entry"; "flat nothing
            // happens".
            waiting = Order.NONE;
        } else if (entry && settings.size() * cash > settings.fixedFee()) {
            // "An entry with B <= fixed_fee is not placed."
            waiting = Order.BUY;
        }
    }

    /**
     * "A missing price (NaN) bar fills nothing: an order waits for the next bar with a valid"
     * price.
     */
    private void fill(int t, double price) {
        if (price != price || waiting == Order.NONE) {
            return;
        }
        if (waiting == Order.BUY) {
            buy(t, price);
        } else {
            sell(t, price);
        }
        waiting = Order.NONE;
    }

    /** "units = (B - fixed_fee) / (p (1+slippage) (1+fees))", "cash := cash - B". */
    private void buy(int t, double price) {
        budget = settings.size() * cash;
        entryRow = t;
        entryPrice = price * (1 + settings.slippage());
        units = (budget - settings.fixedFee()) / (entryPrice * (1 + settings.fees()));
        cash -= budget;
        entryFees = units * entryPrice * settings.fees() + settings.fixedFee();
        feesPaid += entryFees;
        lastPrice = entryPrice;
    }

    /** "A sale returns units x p (1-slippage) less its costs." */
    private void sell(int t, double price) {
        double exitPrice = price * (1 - settings.slippage());
        double fees = units * exitPrice * settings.fees() + settings.fixedFee();
        double proceeds = units * exitPrice - fees;
        cash += proceeds;
        trades.add(
                new SlowTrade(
                        entryRow,
                        entryPrice,
                        t,
                        exitPrice,
                        units,
                        budget,
                        entryFees + fees,
                        proceeds - budget,
                        t - entryRow));
        feesPaid += fees;
        units = 0;
        lastPrice = exitPrice;
    }
}
