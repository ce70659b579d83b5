// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.nodes.simulation.Ledger;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.List;

/**
 * What a run found, before it is written down.
 *
 * @param tickers ascending by the UTF-8 bytes of their names
 */
record Outcome(
        Kernels kernels, List<TickerRun> tickers, Aggregate aggregate, Execution.Window window) {

    /** The settings of a backtest, else null. */
    SimulationSettings settings() {
        return kernels.lowered() instanceof Lowered.Backtest backtest ? backtest.settings() : null;
    }

    private double periodsPerYear(TickerRun ticker) {
        double given = settings().periodsPerYear();
        return Double.isNaN(given) ? ticker.bars().periodsPerYear() : given;
    }

    /** A ticker's figures. */
    Metrics metrics(TickerRun ticker) {
        if (ticker.count() == 0) {
            return Metrics.none(periodsPerYear(ticker));
        }
        Ledger ledger = ticker.ledger();
        Metrics.Dealing dealing =
                new Metrics.Dealing(
                        ledger.opened(),
                        ledger.closed(),
                        ledger.wins(),
                        ledger.profit(),
                        ledger.loss(),
                        ledger.fees(),
                        (double) ledger.barsHeld() / ticker.count());
        return Metrics.of(ticker.curve(), dealing, periodsPerYear(ticker));
    }

    /** The figures of all tickers together; those without bars in the window are left out. */
    Metrics aggregateMetrics() {
        long opened = 0;
        long closed = 0;
        long wins = 0;
        double profit = 0;
        double loss = 0;
        double fees = 0;
        long held = 0;
        long bars = 0;
        int count = 0;
        for (TickerRun ticker : tickers) {
            if (ticker.count() == 0) {
                continue;
            }
            Ledger ledger = ticker.ledger();
            opened += ledger.opened();
            closed += ledger.closed();
            wins += ledger.wins();
            profit += ledger.profit();
            loss += ledger.loss();
            fees += ledger.fees();
            held += ledger.barsHeld();
            bars += ticker.count();
            count++;
        }
        double exposure = bars == 0 ? Double.NaN : (double) held / bars;
        Metrics.Dealing dealing =
                new Metrics.Dealing(opened, closed, wins, profit, loss, fees, exposure);
        SimulationSettings settings = settings();
        return aggregate.metrics(
                count,
                window.from(),
                window.to(),
                settings.initCash(),
                settings.periodsPerYear(),
                dealing);
    }

    /** Bars inside the window, all tickers together. */
    long bars() {
        return tickers.stream().mapToLong(TickerRun::count).sum();
    }
}
