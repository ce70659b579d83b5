// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run's result as tables: one row per ticker, then the aggregate. */
public final class RunView {
    private static final int MOST_ROWS = 60;
    private static final int SHOWN_OF_MORE = 50;

    private RunView() {}

    /** Prints a document of schema {@code trading-dsl/result/1}. */
    public static void print(JsonNode result, PrintStream out) {
        printHead(result, out);
        out.println();
        JsonNode tickers = result.path("tickers");
        if (result.hasNonNull("aggregate")) {
            printBacktest(tickers, result.path("aggregate"), out);
        } else {
            printSeries(tickers, out);
        }
        out.println();
        printTiming(result, out);
    }

    private static void printHead(JsonNode result, PrintStream out) {
        JsonNode data = result.path("data");
        out.println(
                Figures.text(result.path("strategy").path("name"))
                        + ": "
                        + Figures.count(data.path("tickers"))
                        + (data.path("tickers").asLong() == 1 ? " ticker, " : " tickers, ")
                        + Figures.count(data.path("bars"))
                        + (data.path("bars").asLong() == 1 ? " bar, " : " bars, ")
                        + Figures.day(data.path("from"))
                        + " to "
                        + Figures.day(data.path("to")));
        JsonNode simulation = result.path("simulation");
        if (!simulation.isObject()) {
            return;
        }
        List<String> terms = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : simulation.properties()) {
            JsonNode value = entry.getValue();
            if (value.isNumber()) {
                terms.add(entry.getKey() + " " + Figures.plain(value));
            } else if (value.isTextual()) {
                terms.add(entry.getKey() + " " + value.asText());
            }
        }
        for (Map.Entry<String, JsonNode> param : simulation.path("params").properties()) {
            terms.add(param.getKey() + " = " + Figures.plain(param.getValue()));
        }
        if (!terms.isEmpty()) {
            out.println(String.join(", ", terms));
        }
    }

    private static void printBacktest(JsonNode tickers, JsonNode aggregate, PrintStream out) {
        TextTable table =
                new TextTable(
                        1,
                        "ticker",
                        "bars",
                        "return",
                        "cagr",
                        "volatility",
                        "sharpe",
                        "max drawdown",
                        "trades",
                        "win rate",
                        "profit factor",
                        "exposure",
                        "final equity");
        int shown = shown(tickers);
        for (int i = 0; i < shown; i++) {
            addMetrics(table, Figures.text(tickers.get(i).path("ticker")), tickers.get(i));
        }
        table.rule();
        addMetrics(table, "all", aggregate);
        table.print(out);
        noteHidden(tickers.size() - shown, out);
    }

    private static void addMetrics(TextTable table, String name, JsonNode metrics) {
        table.row(
                name,
                Figures.count(metrics.path("bars")),
                Figures.percent(metrics.path("total_return")),
                Figures.percent(metrics.path("cagr")),
                Figures.percent(metrics.path("volatility")),
                Figures.ratio(metrics.path("sharpe")),
                Figures.percent(metrics.path("max_drawdown")),
                Figures.count(metrics.path("trades")),
                Figures.percent(metrics.path("win_rate")),
                Figures.ratio(metrics.path("profit_factor")),
                Figures.percent(metrics.path("exposure")),
                Figures.money(metrics.path("final_equity")));
    }

    private static void printSeries(JsonNode tickers, PrintStream out) {
        TextTable table =
                new TextTable(
                        2, "ticker", "series", "bars", "valid", "last", "mean", "min", "max",
                        "sum");
        int shown = shown(tickers);
        for (int i = 0; i < shown; i++) {
            JsonNode ticker = tickers.get(i);
            if (ticker.path("series").isObject()) {
                ticker.path("series")
                        .properties()
                        .forEach(
                                series ->
                                        addSummary(
                                                table, ticker, series.getKey(), series.getValue()));
            } else {
                addSummary(table, ticker, "value", ticker);
            }
        }
        table.print(out);
        noteHidden(tickers.size() - shown, out);
    }

    private static void addSummary(
            TextTable table, JsonNode ticker, String name, JsonNode summary) {
        table.row(
                Figures.text(ticker.path("ticker")),
                name,
                Figures.count(ticker.path("bars")),
                Figures.count(summary.path("valid")),
                Figures.number(summary.path("last")),
                Figures.number(summary.path("mean")),
                Figures.number(summary.path("min")),
                Figures.number(summary.path("max")),
                Figures.number(summary.path("sum")));
    }

    private static int shown(JsonNode tickers) {
        return tickers.size() > MOST_ROWS ? SHOWN_OF_MORE : tickers.size();
    }

    private static void noteHidden(int hidden, PrintStream out) {
        if (hidden > 0) {
            out.println(
                    "and "
                            + hidden
                            + " more tickers: see all with --json or --out DIR, some with"
                            + " --ticker");
        }
    }

    private static void printTiming(JsonNode result, PrintStream out) {
        JsonNode timing = result.path("timing");
        out.println(
                "loaded in "
                        + Figures.seconds(timing.path("load_s"))
                        + " s, compiled in "
                        + Figures.seconds(timing.path("compile_s"))
                        + " s, ran in "
                        + Figures.seconds(timing.path("run_s"))
                        + " s ("
                        + Figures.rate(timing.path("bars_per_s").asDouble())
                        + " bars/s)");
        out.println(
                "strategy "
                        + abbreviated(result.path("strategy").path("hash"))
                        + ", digest "
                        + abbreviated(result.path("digest")));
    }

    private static String abbreviated(JsonNode hash) {
        String text = Figures.text(hash);
        return text.length() > 16 ? text.substring(0, 16) : text;
    }
}
