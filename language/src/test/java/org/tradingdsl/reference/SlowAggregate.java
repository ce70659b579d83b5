// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The aggregate over tickers (language reference, section 4): the sum of the tickers' equity on the
 * union of their timestamps, in whole multiples of init_cash x 2^-36.
 */
final class SlowAggregate {
    private SlowAggregate() {}

    /** The union's timestamps and the equity on each. */
    record Curve(long[] ts, double[] equity) {}

    /** Tickers without bars are left out. */
    static Curve curve(
            List<SlowMarket> markets, List<SlowSimulator.Result> results, double initCash) {
        TreeSet<Long> union = new TreeSet<>();
        for (SlowMarket market : markets) {
            Arrays.stream(market.ts()).forEach(union::add);
        }
        long[] ts = union.stream().mapToLong(Long::longValue).toArray();
        BigInteger[] sums = new BigInteger[ts.length];
        Arrays.fill(sums, BigInteger.ZERO);
        BigDecimal quantum =
                new BigDecimal(initCash).divide(new BigDecimal(2).pow(36), MathContext.UNLIMITED);
        for (int k = 0; k < markets.size(); k++) {
            if (markets.get(k).bars() == 0) {
                continue;
            }
            int row = -1;
            for (int t = 0; t < ts.length; t++) {
                if (row + 1 < markets.get(k).bars() && markets.get(k).ts()[row + 1] == ts[t]) {
                    row++;
                }
                double equity = row < 0 ? initCash : results.get(k).equity()[row];
                sums[t] =
                        sums[t].add(
                                new BigDecimal(equity)
                                        .divide(quantum, 0, RoundingMode.HALF_EVEN)
                                        .toBigInteger());
            }
        }
        double[] equity = new double[ts.length];
        for (int t = 0; t < ts.length; t++) {
            equity[t] = new BigDecimal(sums[t]).multiply(quantum).doubleValue();
        }
        return new Curve(ts, equity);
    }

    /** The figures of the sum; P is given, for it comes from the union of the whole files. */
    static SlowMetrics metrics(
            List<SlowMarket> markets,
            List<SlowSimulator.Result> results,
            double initCash,
            double p) {
        Curve curve = curve(markets, results, initCash);
        List<SlowTrade> trades = new ArrayList<>();
        double fees = 0;
        double inPosition = 0;
        double bars = 0;
        int tickers = 0;
        for (int k = 0; k < markets.size(); k++) {
            trades.addAll(results.get(k).trades());
            fees += results.get(k).feesPaid();
            tickers += markets.get(k).bars() > 0 ? 1 : 0;
            bars += markets.get(k).bars();
            for (boolean in : results.get(k).position()) {
                inPosition += in ? 1 : 0;
            }
        }
        return SlowMetrics.of(
                curve.equity(), initCash * tickers, p, trades, inPosition / bars, fees);
    }
}
