# SPDX-License-Identifier: Apache-2.0
# All bars so far: new highs, and the mean since the start.
import trading_dsl as td

close, high = td.col("close"), td.col("high")
top = high.expanding().max()
mean = close.expanding(min_periods=250).mean()
strategy = td.backtest(entries=(high >= top) & (close > mean), exits=close < mean)
