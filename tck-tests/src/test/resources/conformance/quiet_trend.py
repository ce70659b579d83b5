# SPDX-License-Identifier: Apache-2.0
# A deviation over returns, with fewer values than the window at its start.
import trading_dsl as td

close = td.col("close")
returns = close.pct_change()
quiet = returns.rolling(20, min_periods=10).std(ddof=0) < 0.02
trend = close > close.sma(100)
strategy = td.backtest(entries=quiet & trend, exits=~quiet | ~trend)
