# SPDX-License-Identifier: Apache-2.0
# Orders fill at the close of the bar that gave the signal.
import trading_dsl as td

close = td.col("close")
up = td.crossover(close.ema(12), close.ema(26))
down = td.crossunder(close.ema(12), close.ema(26))
strategy = td.backtest(entries=up, exits=down, fill="close", slippage=0.001)
