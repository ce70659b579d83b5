# SPDX-License-Identifier: Apache-2.0
# A latch that opens on a breakout and closes three average ranges below the high.
import trading_dsl as td

close, high = td.col("close"), td.col("high")
breakout = close > td.highest(high, 20).shift()
stop = close < td.highest(close, 22) - 3 * td.atr(22)
hold = td.position(breakout, stop)
strategy = td.backtest(entries=hold, exits=~hold, fees=0.001)
