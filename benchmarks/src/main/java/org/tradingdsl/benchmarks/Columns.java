// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Synthetic minute bars of many tickers in memory, ticker by ticker: the same values for the same
 * size on every run.
 *
 * @param tickers how many, a multiple of eight
 * @param bars of each ticker
 */
record Columns(
        int tickers,
        int bars,
        double[][] open,
        double[][] high,
        double[][] low,
        double[][] close,
        double[][] volume) {
    private static final long SEED = 20260101;

    /** Deviation of a bar's logarithmic return. */
    private static final double VOLATILITY = 5e-4;

    /** 2025-01-02T14:30Z in milliseconds. */
    static final long FIRST_BAR_MS = 1_735_828_200_000L;

    static Columns generate(int tickers, int bars) {
        if (tickers < 8 || tickers % 8 != 0 || bars < 300) {
            throw new IllegalArgumentException(
                    "tickers must be a multiple of 8 and bars at least 300: "
                            + tickers
                            + ", "
                            + bars);
        }
        Columns columns =
                new Columns(
                        tickers,
                        bars,
                        new double[tickers][bars],
                        new double[tickers][bars],
                        new double[tickers][bars],
                        new double[tickers][bars],
                        new double[tickers][bars]);
        IntStream.range(0, tickers).parallel().forEach(columns::walk);
        return columns;
    }

    /**
     * A geometric random walk; highs and lows around open and close, volumes log-normal and whole.
     */
    private void walk(int k) {
        SplittableRandom random = new SplittableRandom(SEED + k);
        double price = random.nextDouble(20, 400);
        for (int t = 0; t < bars; t++) {
            double before = price;
            price *= Math.exp(VOLATILITY * random.nextGaussian());
            double first = t == 0 ? price : before * (1 + VOLATILITY / 10 * random.nextGaussian());
            open[k][t] = first;
            close[k][t] = price;
            high[k][t] =
                    Math.max(first, price) * (1 + Math.abs(VOLATILITY / 2 * random.nextGaussian()));
            low[k][t] =
                    Math.min(first, price) * (1 - Math.abs(VOLATILITY / 2 * random.nextGaussian()));
            volume[k][t] = Math.floor(Math.exp(Math.log(8e5) + 0.7 * random.nextGaussian()));
        }
    }

    /** The name of a ticker; their order is that of the tickers' numbers. */
    static String ticker(int k) {
        return String.format("TICK%04d", k);
    }
}
