# SPDX-License-Identifier: Apache-2.0
# The highest and lowest bars of a window, without today's.
import trading_dsl as td

close, high, low = (td.col(name) for name in ("close", "high", "low"))
upper = high.rolling(55).max().shift(1)
lower = low.rolling(window=20).min().shift(1)
strategy = td.backtest(entries=close > upper, exits=close < lower, fees=0.0005, slippage=0.0005)
