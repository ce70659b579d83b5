// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import org.tradingdsl.language.run.RunResult;
import org.tradingdsl.language.run.RunResult.Column;

import java.util.Map;
import java.util.function.Function;

/**
 * The result of a run. Members: {@code json} (the whole document), {@code digest}, {@code tickers},
 * {@code outputs} (the names of series); by ticker {@code metrics} (then by series where there are
 * several), {@code equity}, {@code trades}, {@code series}; and {@code aggregate}, the metrics over
 * all tickers. A table of columns also has {@code rows}, which is not listed among them.
 */
final class RunObject extends Members {

    /**
     * A result.
     *
     * @param nativeAccess whether its columns may tell where they lie in memory
     */
    RunObject(RunResult result, boolean nativeAccess) {
        super("result of " + Markets.count(result.tickers()));
        with("json", result::json);
        with("digest", result::digest);
        with("tickers", result::tickers);
        with("outputs", result::outputs);
        with("metrics", () -> byTicker(result, ticker -> metrics(result, ticker)));
        with("aggregate", () -> metrics(result.metrics(null)));
        with(
                "equity",
                () -> byTicker(result, ticker -> table(result.equity(ticker), nativeAccess)));
        with(
                "trades",
                () -> byTicker(result, ticker -> table(result.trades(ticker), nativeAccess)));
        with(
                "series",
                () -> byTicker(result, ticker -> table(result.series(ticker), nativeAccess)));
    }

    private static Table byTicker(RunResult result, Function<String, Object> value) {
        Table members = new Table(String.join(", ", result.tickers()));
        for (String ticker : result.tickers()) {
            members.with(ticker, () -> value.apply(ticker));
        }
        return members;
    }

    /** The figures of a ticker, by series where there are several. */
    private static Table metrics(RunResult result, String ticker) {
        Map<String, Map<String, Double>> summaries = result.summaries(ticker);
        if (summaries.size() <= 1) {
            return metrics(result.metrics(ticker));
        }
        Table members = new Table("summaries of " + String.join(", ", summaries.keySet()));
        summaries.forEach((name, summary) -> members.with(name, () -> metrics(summary)));
        return members;
    }

    private static Table metrics(Map<String, Double> metrics) {
        Table members = new Table(metrics.toString());
        metrics.forEach(
                (name, value) ->
                        members.with(name, () -> value == null || value.isNaN() ? null : value));
        return members;
    }

    private static Table table(Map<String, Column> columns, boolean nativeAccess) {
        Table members = new Table("table of " + String.join(", ", columns.keySet()));
        columns.forEach(
                (name, column) -> members.with(name, () -> new ColumnObject(column, nativeAccess)));
        members.withInternal("rows", () -> rows(columns));
        return members;
    }

    /** The rows of a table, each an object of values by column. */
    private static ArrayObject rows(Map<String, Column> columns) {
        long length = columns.values().stream().mapToLong(Column::length).findFirst().orElse(0);
        return new ArrayObject("rows", length, index -> row(columns, index));
    }

    private static Table row(Map<String, Column> columns, long index) {
        Table row = new Table("row " + index);
        columns.forEach((name, column) -> row.with(name, () -> ColumnObject.plain(column, index)));
        return row;
    }
}
