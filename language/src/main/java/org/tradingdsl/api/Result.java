// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;

import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A finished run, to be read while its engine is open. Figures and trades are there at once; values
 * bar by bar are made when they are first asked for. What was taken from it stays when the engine
 * is closed.
 */
public final class Result {
    private final TradingEngine engine;
    private final Value result;

    Result(TradingEngine engine, Value result) {
        this.engine = engine;
        this.result = result;
    }

    /** The tickers that ran, ascending by the UTF-8 bytes of their names. */
    public List<String> tickers() {
        return engine.call(() -> List.of(result.getMember("tickers").as(String[].class)));
    }

    /** A hash over all figures and trades: equal ones show equal bits. */
    public String digest() {
        return engine.call(() -> result.getMember("digest").asString());
    }

    /** The whole result document, schema {@code trading-dsl/result/1}. */
    public String json() {
        return engine.call(() -> result.getMember("json").asString());
    }

    /** A ticker's figures in a backtest. */
    public Stats stats(String ticker) {
        return engine.call(() -> Stats.of(backtest(result.getMember("metrics"), ticker)));
    }

    /** The figures of a backtest over all tickers together. */
    public Stats aggregate() {
        return engine.call(
                () -> {
                    Value metrics = result.getMember("aggregate");
                    if (!metrics.hasMember("final_equity")) {
                        throw notThere("aggregate", "a backtest");
                    }
                    return Stats.of(metrics);
                });
    }

    /** A ticker's trades in a backtest, by time. */
    public List<Trade> trades(String ticker) {
        return engine.call(
                () -> trades(ticker, table(result.getMember("trades"), ticker, "a backtest")));
    }

    private static List<Trade> trades(String ticker, Value table) {
        LongBuffer entry = Columns.longs(table.getMember("entry_ts"));
        DoubleBuffer entryPrice = Columns.doubles(table.getMember("entry_price"));
        LongBuffer exit = Columns.longs(table.getMember("exit_ts"));
        DoubleBuffer exitPrice = Columns.doubles(table.getMember("exit_price"));
        DoubleBuffer units = Columns.doubles(table.getMember("units"));
        DoubleBuffer fees = Columns.doubles(table.getMember("fees"));
        DoubleBuffer pnl = Columns.doubles(table.getMember("pnl"));
        DoubleBuffer returns = Columns.doubles(table.getMember("return"));
        LongBuffer bars = Columns.longs(table.getMember("bars"));
        Value sides = table.getMember("side");
        Value reasons = table.getMember("exit_reason");
        List<Trade> trades = new ArrayList<>(entry.limit());
        for (int i = 0; i < entry.limit(); i++) {
            trades.add(
                    new Trade(
                            ticker,
                            sides.getArrayElement(i).asString(),
                            Columns.instant(entry.get(i)),
                            entryPrice.get(i),
                            Columns.instant(exit.get(i)),
                            exitPrice.get(i),
                            units.get(i),
                            fees.get(i),
                            pnl.get(i),
                            returns.get(i),
                            bars.get(i),
                            reasons.getArrayElement(i).asString()));
        }
        return Collections.unmodifiableList(trades);
    }

    /** A ticker's equity in a backtest. */
    public Equity equity(String ticker) {
        return engine.call(
                () -> {
                    Value table = table(result.getMember("equity"), ticker, "a backtest");
                    return new Equity(
                            Columns.longs(table.getMember("ts")),
                            Columns.doubles(table.getMember("equity")),
                            Columns.longs(table.getMember("position")),
                            Columns.doubles(table.getMember("drawdown")));
                });
    }

    /** The names of a strategy's series; none for a backtest. */
    public List<String> seriesNames() {
        return engine.call(() -> List.of(result.getMember("outputs").as(String[].class)));
    }

    /** A ticker's values of a strategy that is a single series. */
    public Series series(String ticker) {
        return series(ticker, "value");
    }

    /** A ticker's values of one of several series, {@code select(rsi=..., fast=...)}. */
    public Series series(String ticker, String name) {
        return engine.call(
                () -> {
                    Value table = table(result.getMember("series"), ticker, "made of series");
                    if (!table.hasMember(name) || name.equals("ts")) {
                        throw unknown("series", name, seriesNames());
                    }
                    return new Series(
                            name,
                            Columns.longs(table.getMember("ts")),
                            Columns.doubles(table.getMember(name)));
                });
    }

    /** The figures of a single series. */
    public Summary summary(String ticker) {
        return summary(ticker, "value");
    }

    /** The figures of one of several series. */
    public Summary summary(String ticker, String name) {
        return engine.call(
                () -> {
                    Value metrics = table(result.getMember("metrics"), ticker, "made of series");
                    if (metrics.hasMember("final_equity")) {
                        throw notThere("summary", "made of series");
                    }
                    if (!seriesNames().contains(name)) {
                        throw unknown("series", name, seriesNames());
                    }
                    return Summary.of(
                            metrics.hasMember("valid") ? metrics : metrics.getMember(name));
                });
    }

    private Value backtest(Value byTicker, String ticker) {
        Value metrics = table(byTicker, ticker, "a backtest");
        if (!metrics.hasMember("final_equity")) {
            throw notThere("statistics", "a backtest");
        }
        return metrics;
    }

    private Value table(Value byTicker, String ticker, String expected) {
        if (!byTicker.hasHashEntry(ticker)) {
            throw unknown("ticker", ticker, tickers());
        }
        Value table = byTicker.getHashValue(ticker);
        if (table.getMemberKeys().isEmpty()) {
            throw notThere("such values", expected);
        }
        return table;
    }

    private static TradingDslException unknown(String what, String name, List<String> known) {
        return new TradingDslException(
                "no " + what + " '" + name + "' in this result; it has " + String.join(", ", known),
                TradingDslException.Kind.USAGE,
                null,
                null);
    }

    private static TradingDslException notThere(String what, String expected) {
        return new TradingDslException(
                "this result has no " + what + ": the strategy is not " + expected,
                TradingDslException.Kind.USAGE,
                null,
                null);
    }
}
