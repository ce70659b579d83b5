# SPDX-License-Identifier: Apache-2.0
# Truth values count as 0 and 1 in arithmetic and in windows.
up = close > close.shift(1)
days = up.rolling(10).sum()
backtest(entries=days >= 7, exits=days + (volume > volume.shift(1)) <= 4)
