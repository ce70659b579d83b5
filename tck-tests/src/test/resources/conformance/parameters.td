# SPDX-License-Identifier: Apache-2.0
# Numbers that a run can set, used as windows, as limits and in arithmetic.
fast = param("fast", 20, low=5, high=100)
slow = param("slow", 60)
band = param("band", 0.01, low=0)
upper = close.sma(slow) * (1 + band)
backtest(entries=close.sma(fast) > upper, exits=close.sma(fast) < close.sma(slow), fees=0.0005)
