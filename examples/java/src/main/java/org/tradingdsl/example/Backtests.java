// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.example;

import org.tradingdsl.api.Equity;
import org.tradingdsl.api.Market;
import org.tradingdsl.api.Result;
import org.tradingdsl.api.RunSettings;
import org.tradingdsl.api.Series;
import org.tradingdsl.api.Stats;
import org.tradingdsl.api.Strategy;
import org.tradingdsl.api.Table;
import org.tradingdsl.api.Trade;
import org.tradingdsl.api.TradingDslException;
import org.tradingdsl.api.TradingEngine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A backtest on files, an indicator on prices in memory, and a mistake. */
public final class Backtests {
    private static final String GOLDEN_CROSS =
            """
            trend = sma(close, param("fast", 50)) > sma(close, 200)
            backtest(entries=trend, exits=~trend, fees=0.0005)
            """;

    private Backtests() {}

    /**
     * Runs everything.
     *
     * @param arguments the folder of prices
     */
    public static void main(String[] arguments) {
        try (TradingEngine engine = TradingEngine.create()) {
            onFiles(engine, Market.path(arguments[0]));
            inMemory(engine);
            mistaken(engine);
        }
    }

    private static void onFiles(TradingEngine engine, Market market) {
        Strategy strategy = engine.parse("golden_cross.td", GOLDEN_CROSS);
        for (int fast : new int[] {20, 50}) {
            RunSettings settings =
                    RunSettings.builder()
                            .from(LocalDate.of(2005, 1, 1))
                            .param("fast", fast)
                            .build();
            Result result = strategy.run(market, settings);
            for (String ticker : result.tickers()) {
                Stats stats = result.stats(ticker);
                print(
                        "%-6s fast=%d  return %8.2f %%  sharpe %5.2f  trades %d",
                        ticker, fast, 100 * stats.totalReturn(), stats.sharpe(), stats.trades());
            }
            String first = result.tickers().getFirst();
            Trade trade = result.trades(first).getFirst();
            Equity equity = result.equity(first);
            print("first trade of %s: %s to %s", first, trade.entryTime(), trade.exitTime());
            print(
                    "equity at %s: %.2f",
                    equity.time(equity.size() - 1), equity.equity().get(equity.size() - 1));
            print("digest %s", result.digest());
        }
    }

    private static void inMemory(TradingEngine engine) {
        LocalDate start = LocalDate.of(2024, 1, 1);
        double[] closes = IntStream.range(0, 30).mapToDouble(i -> 100 + i % 7).toArray();
        Table table =
                Table.builder()
                        .times(
                                IntStream.range(0, closes.length)
                                        .mapToObj(
                                                i ->
                                                        start.plusDays(i)
                                                                .atStartOfDay()
                                                                .toInstant(ZoneOffset.UTC))
                                        .toList())
                        .column("close", closes)
                        .build();
        Result result = engine.parse("sma(close, 7)").run(Market.of(Map.of("MINE", table)));
        Series mean = result.series("MINE");
        print("mean of 7 bars at %s: %.4f", mean.time(29), mean.get(29));
    }

    private static void mistaken(TradingEngine engine) {
        try {
            engine.parse("mine.td", "smaa(close, 3)");
        } catch (TradingDslException e) {
            List<String> lines = e.getMessage().lines().toList();
            print("a mistake in line %d: %s", e.location().orElseThrow().line(), lines.getFirst());
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
