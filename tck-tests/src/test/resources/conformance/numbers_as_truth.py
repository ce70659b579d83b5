# SPDX-License-Identifier: Apache-2.0
# Truth values count as 0 and 1 in arithmetic and in windows.
import trading_dsl as td

close, volume = td.col("close"), td.col("volume")
up = close > close.shift(1)
days = up.rolling(10).sum()
strategy = td.backtest(entries=days >= 7, exits=days + (volume > volume.shift(1)) <= 4)
