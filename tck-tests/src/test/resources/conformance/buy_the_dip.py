# SPDX-License-Identifier: Apache-2.0
# A drawdown from the highest close so far.
import trading_dsl as td

close = td.col("close")
drawdown = close / td.cummax(close) - 1
strategy = td.backtest(entries=drawdown < -0.2, exits=drawdown >= -0.05, fees=0.001)
