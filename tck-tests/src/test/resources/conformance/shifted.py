# SPDX-License-Identifier: Apache-2.0
# Lags of numbers and of truth values, differences, and changes.
import trading_dsl as td

close, volume = td.col("close"), td.col("volume")
up = close > close.shift(5)
again = up & up.shift(1) & ~up.shift(2)
strategy = td.select(again=again, diff=close.diff(3), change=td.pct_change(close, 2), old=td.shift(volume, periods=10))
