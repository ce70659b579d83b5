# SPDX-License-Identifier: Apache-2.0
# Two moving averages: hold while the fast one is above the slow one.
fast = sma(close, 50)
slow = close.rolling(200).mean()
trend = fast > slow
backtest(entries=trend, exits=~trend, fees=0.0005)
