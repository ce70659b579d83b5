# SPDX-License-Identifier: Apache-2.0
# All bars so far: new highs, and the mean since the start.
top = high.expanding().max()
mean = close.expanding(min_periods=250).mean()
backtest(entries=(high >= top) & (close > mean), exits=close < mean)
