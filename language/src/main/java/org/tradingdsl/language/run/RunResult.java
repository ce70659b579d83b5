// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;

/** A finished run: its document, and its values without copying. */
public interface RunResult {
    /** The whole result document, schema {@code trading-dsl/result/1}. */
    String json();

    /** The digest of all values, hexadecimal. */
    String digest();

    /** The tickers that ran, ascending by their UTF-8 bytes. */
    List<String> tickers();

    /**
     * Metrics of a backtest, or the summary of a single series, by the names of the result
     * document.
     *
     * @param ticker a ticker, or null for the aggregate
     */
    Map<String, Double> metrics(String ticker);

    /** The names of a program's series; empty for a backtest. */
    List<String> outputs();

    /** The summaries of a program's series by their names; empty for a backtest. */
    Map<String, Map<String, Double>> summaries(String ticker);

    /**
     * A ticker's equity curve: {@code ts, equity, position, drawdown}; empty for a program that is
     * no backtest.
     */
    Map<String, Column> equity(String ticker);

    /**
     * A ticker's trades, the columns of {@code trades.parquet}; empty for a program that is no
     * backtest.
     */
    Map<String, Column> trades(String ticker);

    /** A ticker's values: {@code ts} and one column per output; empty for a backtest. */
    Map<String, Column> series(String ticker);

    /**
     * One column of a result, outside the Java heap unless it is text.
     *
     * @param type what the values are
     * @param length how many values there are
     * @param data the values, little-endian; null for text
     * @param texts the values of a text column; null for all others
     */
    record Column(Type type, long length, MemorySegment data, List<String> texts) {
        /** What a column's values are. */
        public enum Type {
            /** Doubles of eight bytes; NaN is missing. */
            NUMBER,
            /** Instants: int64 nanoseconds since 1970 UTC; Long.MIN_VALUE is missing. */
            INSTANT,
            /** Whole numbers: int64. */
            WHOLE,
            /** Truth values: one byte, 0 or 1. */
            FLAG,
            /** Texts, on the heap. */
            TEXT
        }
    }
}
