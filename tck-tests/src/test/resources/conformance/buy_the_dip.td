# SPDX-License-Identifier: Apache-2.0
# A drawdown from the highest close so far.
drawdown = close / cummax(close) - 1
backtest(entries=drawdown < -0.2, exits=drawdown >= -0.05, fees=0.001)
