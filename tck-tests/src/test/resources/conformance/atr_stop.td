# SPDX-License-Identifier: Apache-2.0
# A latch that opens on a breakout and closes three average ranges below the high.
breakout = close > highest(high, 20).shift()
stop = close < highest(close, 22) - 3 * atr(22)
hold = position(breakout, stop)
backtest(entries=hold, exits=~hold, fees=0.001)
