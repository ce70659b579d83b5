# SPDX-License-Identifier: Apache-2.0
# A deviation over returns, with fewer values than the window at its start.
returns = close.pct_change()
quiet = returns.rolling(20, min_periods=10).std(ddof=0) < 0.02
trend = close > close.sma(100)
backtest(entries=quiet & trend, exits=~quiet | ~trend)
