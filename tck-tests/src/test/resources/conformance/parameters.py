# SPDX-License-Identifier: Apache-2.0
# Numbers that a run can set, used as windows, as limits and in arithmetic.
import trading_dsl as td

close = td.col("close")
fast = td.param("fast", 20, low=5, high=100)
slow = td.param("slow", 60)
band = td.param("band", 0.01, low=0)
upper = close.sma(slow) * (1 + band)
strategy = td.backtest(entries=close.sma(fast) > upper, exits=close.sma(fast) < close.sma(slow), fees=0.0005)
