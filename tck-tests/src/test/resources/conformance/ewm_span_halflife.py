# SPDX-License-Identifier: Apache-2.0
# pandas' exponential means by span and by half-life.
import trading_dsl as td

close = td.col("close")
fast = close.ewm(span=20).mean()
slow = close.ewm(halflife=30, adjust=False).mean()
strategy = td.backtest(entries=fast > slow, exits=fast < slow)
