# SPDX-License-Identifier: Apache-2.0
# Lags of numbers and of truth values, differences, and changes.
up = close > close.shift(5)
again = up & up.shift(1) & ~up.shift(2)
select(again=again, diff=close.diff(3), change=pct_change(close, 2), old=shift(volume, periods=10))
