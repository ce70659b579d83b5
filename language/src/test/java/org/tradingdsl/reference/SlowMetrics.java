// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The figures of one account (language reference, section 5): NaN stands for null.
 *
 * @param bars bars of the window
 * @param trades positions opened
 * @param winRate share of the closed trades with pnl above 0
 * @param exposure share of the bars that end in a position
 * @param periodsPerYear P
 */
record SlowMetrics(
        int bars,
        double totalReturn,
        double cagr,
        double volatility,
        double sharpe,
        double sortino,
        double calmar,
        double maxDrawdown,
        int trades,
        double winRate,
        double profitFactor,
        double exposure,
        double feesPaid,
        double finalEquity,
        double periodsPerYear,
        int ambiguousBars) {

    /** Of one ticker's result. */
    static SlowMetrics of(SlowSimulator.Result result, double initCash, double periodsPerYear) {
        double inPosition = 0;
        for (boolean in : result.position()) {
            inPosition += in ? 1 : 0;
        }
        return of(
                result.equity(),
                initCash,
                periodsPerYear,
                result.trades(),
                inPosition / result.position().length,
                result.feesPaid());
    }

    /** Of any equity curve; without bars everything but the counts and P is null. */
    static SlowMetrics of(
            double[] equity,
            double initCash,
            double p,
            List<SlowTrade> trades,
            double exposure,
            double feesPaid) {
        int bars = equity.length;
        if (bars == 0) {
            double na = Double.NaN;
            return new SlowMetrics(0, na, na, na, na, na, na, na, 0, na, na, na, na, na, p, 0);
        }
        double[] r = new double[bars];
        double peak = initCash;
        double maxDrawdown = 0;
        for (int t = 0; t < bars; t++) {
            r[t] = equity[t] / (t == 0 ? initCash : equity[t - 1]) - 1;
            peak = Math.max(peak, equity[t]);
            maxDrawdown = Math.min(maxDrawdown, equity[t] / peak - 1);
        }
        double mean = Arrays.stream(r).sum() / bars;
        double deviation =
                Math.sqrt(
                        quotient(
                                Arrays.stream(r).map(x -> (x - mean) * (x - mean)).sum(),
                                bars - 1));
        double downside =
                Math.sqrt(Arrays.stream(r).map(x -> Math.min(x, 0)).map(x -> x * x).sum() / bars);
        double finalEquity = equity[bars - 1];
        double cagr = Math.pow(finalEquity / initCash, p / bars) - 1;

        List<SlowTrade> closed = new ArrayList<>(trades);
        closed.removeIf(SlowTrade::open);
        double wins = closed.stream().filter(trade -> trade.pnl() > 0).count();
        double profit = closed.stream().mapToDouble(trade -> Math.max(trade.pnl(), 0)).sum();
        double loss = -closed.stream().mapToDouble(trade -> Math.min(trade.pnl(), 0)).sum();
        return new SlowMetrics(
                bars,
                finalEquity / initCash - 1,
                cagr,
                deviation * Math.sqrt(p),
                quotient(mean, deviation) * Math.sqrt(p),
                quotient(mean, downside) * Math.sqrt(p),
                quotient(cagr, Math.abs(maxDrawdown)),
                maxDrawdown,
                trades.size(),
                quotient(wins, closed.size()),
                quotient(profit, loss),
                exposure,
                feesPaid,
                finalEquity,
                p,
                0);
    }

    /** "a quotient with a zero denominator is null". */
    private static double quotient(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }
}
