# SPDX-License-Identifier: Apache-2.0
# A function of one's own, opened where it is called.
import trading_dsl as td

def stretched(x, n=20, limit=2):
    return x.zscore(n) < -limit


close = td.col("close")
strategy = td.backtest(entries=stretched(close) & stretched(close, 60, limit=1.5), exits=td.zscore(close, 20) > 0)
