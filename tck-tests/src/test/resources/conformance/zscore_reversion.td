# SPDX-License-Identifier: Apache-2.0
# A function of one's own, opened where it is called.
def stretched(x, n=20, limit=2): return x.zscore(n) < -limit

backtest(entries=stretched(close) & stretched(close, 60, limit=1.5), exits=zscore(close, 20) > 0)
