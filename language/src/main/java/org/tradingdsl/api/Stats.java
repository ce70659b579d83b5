// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;

/**
 * The figures of a backtest, of one ticker or of all together. NaN where there is none.
 *
 * @param bars bars inside the window
 * @param totalReturn final equity / initial cash - 1
 * @param cagr compound annual growth
 * @param volatility standard deviation of returns per year
 * @param sharpe mean by standard deviation of returns, per year, risk-free 0
 * @param sortino the same by downside deviation
 * @param calmar cagr / |maximum drawdown|
 * @param maxDrawdown the most negative equity / peak - 1
 * @param trades positions opened
 * @param winRate closed trades that gained, of all closed
 * @param profitFactor gross profit / gross loss of closed trades
 * @param exposure the share of bars that end in a position
 * @param feesPaid all costs
 * @param finalEquity at the last bar
 * @param periodsPerYear bars of a year, as the ratios use it
 * @param ambiguousBars bars that touched both stops
 */
public record Stats(
        long bars,
        double totalReturn,
        double cagr,
        double volatility,
        double sharpe,
        double sortino,
        double calmar,
        double maxDrawdown,
        long trades,
        double winRate,
        double profitFactor,
        double exposure,
        double feesPaid,
        double finalEquity,
        double periodsPerYear,
        long ambiguousBars) {

    static Stats of(Value metrics) {
        return new Stats(
                (long) figure(metrics, "bars"),
                figure(metrics, "total_return"),
                figure(metrics, "cagr"),
                figure(metrics, "volatility"),
                figure(metrics, "sharpe"),
                figure(metrics, "sortino"),
                figure(metrics, "calmar"),
                figure(metrics, "max_drawdown"),
                (long) figure(metrics, "trades"),
                figure(metrics, "win_rate"),
                figure(metrics, "profit_factor"),
                figure(metrics, "exposure"),
                figure(metrics, "fees_paid"),
                figure(metrics, "final_equity"),
                figure(metrics, "periods_per_year"),
                (long) figure(metrics, "ambiguous_bars"));
    }

    private static double figure(Value metrics, String name) {
        return Columns.number(metrics.getMember(name));
    }
}
