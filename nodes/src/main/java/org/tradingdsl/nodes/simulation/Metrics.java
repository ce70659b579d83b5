// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

/**
 * The figures of an equity curve; NaN stands for a figure that does not exist (a quotient with a
 * zero denominator, a window without bars).
 *
 * @param bars bars of the window
 * @param totalReturn final equity / initial money - 1
 * @param cagr yearly growth, compounded
 * @param volatility deviation of the bars' returns (one degree of freedom less), per year
 * @param sharpe mean return over that deviation, per year, without a risk-free rate
 * @param sortino mean return over the root mean square of the negative ones, per year
 * @param calmar cagr over the size of the worst drawdown
 * @param maxDrawdown the most negative equity / peak - 1
 * @param trades positions opened
 * @param winRate share of closed trades with a profit
 * @param profitFactor profits over losses of closed trades
 * @param exposure share of bars that end in a position
 * @param feesPaid all fees
 * @param finalEquity equity at the last bar
 * @param periodsPerYear bars per year
 * @param ambiguousBars bars on which the order of events inside the bar had to be assumed
 */
public record Metrics(
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

    /** What is known of an equity curve: see {@link StatisticsNode.Figure}. */
    public record Curve(
            long bars,
            double initial,
            double last,
            double low,
            double sum,
            double squares,
            double downside) {}

    /** What is known of the trades behind it. */
    public record Dealing(
            long opened,
            long closed,
            long wins,
            double profit,
            double loss,
            double fees,
            double exposure) {}

    /** The figures of a curve. */
    public static Metrics of(Curve curve, Dealing dealing, double periodsPerYear) {
        long n = curve.bars();
        if (n == 0) {
            return none(periodsPerYear);
        }
        double mean = curve.sum() / n;
        double spread = Math.max(0, curve.squares() - curve.sum() * mean);
        double deviation = n > 1 ? Math.sqrt(spread / (n - 1)) : Double.NaN;
        double downside = Math.sqrt(curve.downside() / n);
        double scale = Math.sqrt(periodsPerYear);
        double growth = curve.last() / curve.initial();
        double cagr = Math.pow(growth, periodsPerYear / n) - 1;
        double drawdown = curve.low() - 1;
        return new Metrics(
                n,
                growth - 1,
                cagr,
                deviation * scale,
                quotient(mean, deviation) * scale,
                quotient(mean, downside) * scale,
                quotient(cagr, Math.abs(drawdown)),
                drawdown,
                dealing.opened(),
                quotient(dealing.wins(), dealing.closed()),
                quotient(dealing.profit(), dealing.loss()),
                dealing.exposure(),
                dealing.fees(),
                curve.last(),
                periodsPerYear,
                0);
    }

    /** The figures of a ticker without bars in the window. */
    public static Metrics none(double periodsPerYear) {
        double no = Double.NaN;
        return new Metrics(0, no, no, no, no, no, no, no, 0, no, no, no, no, no, periodsPerYear, 0);
    }

    private static double quotient(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }
}
