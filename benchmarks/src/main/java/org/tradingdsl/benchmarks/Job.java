// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import java.util.List;

/**
 * What is measured. The strategies are the files of {@code benchmarks/strategies}; every contender
 * gives the same figures per ticker, in the order named here.
 */
public enum Job {
    /** RSI above 70 on heavy volume, held over the next bar. */
    A("job_a", List.of("close", "volume"), List.of("sum", "growth", "entries")),
    /** A golden cross with bands, an ATR stop, costs and drawdown. */
    B(
            "job_b",
            List.of("high", "low", "close"),
            List.of("sum", "growth", "entries", "drawdown", "mean/deviation")),
    /** The README's strategy with all figures of a backtest. */
    BACKTEST(
            "backtest",
            List.of("open", "close", "volume"),
            List.of(
                    "final equity",
                    "drawdown",
                    "trades",
                    "win rate",
                    "profit factor",
                    "exposure",
                    "fees",
                    "mean/deviation",
                    "mean/downside",
                    "deviation")),
    /** Forty RSI signals over one column. */
    FORTY("forty", List.of("close"), List.of("votes"));

    private final String strategy;
    private final List<String> columns;
    private final List<String> figures;

    Job(String strategy, List<String> columns, List<String> figures) {
        this.strategy = strategy;
        this.columns = columns;
        this.figures = figures;
    }

    /** The file's name without its ending. */
    String strategy() {
        return strategy;
    }

    /** The columns it reads. */
    List<String> columns() {
        return columns;
    }

    /** What comes out per ticker. */
    List<String> figures() {
        return figures;
    }
}
