# SPDX-License-Identifier: Apache-2.0
# pandas' exponential means by span and by half-life.
fast = close.ewm(span=20).mean()
slow = close.ewm(halflife=30, adjust=False).mean()
backtest(fast > slow, fast < slow)
