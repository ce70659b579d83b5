# SPDX-License-Identifier: Apache-2.0
# Orders fill at the close of the bar that gave the signal.
up = crossover(close.ema(12), close.ema(26))
down = crossunder(close.ema(12), close.ema(26))
backtest(up, down, fill="close", slippage=0.001)
