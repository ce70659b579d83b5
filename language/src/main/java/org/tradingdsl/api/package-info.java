// SPDX-License-Identifier: Apache-2.0
/**
 * Backtests from Java without polyglot values: immutable settings in, records out. It is built on
 * the polyglot API alone and adds no abilities of its own.
 *
 * <pre>{@code
 * try (TradingEngine engine = TradingEngine.create()) {
 *     Strategy strategy = engine.parse("""
 *             signal = (close.rsi(14) > 70) & (volume > 1_000_000)
 *             backtest(entries=signal, exits=~signal, fees=0.0005)
 *             """);
 *     Result result = strategy.run(Market.path("examples/data"));
 *     System.out.println(result.aggregate().sharpe());
 *     result.trades("SPY").forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Start with {@link org.tradingdsl.api.TradingEngine}. Everything that goes wrong because of
 * what a user wrote or gave is one {@link org.tradingdsl.api.TradingDslException}.
 */
package org.tradingdsl.api;
