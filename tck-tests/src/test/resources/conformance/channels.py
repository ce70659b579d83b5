# SPDX-License-Identifier: Apache-2.0
# Keltner's and Donchian's channels, by position and by name.
import trading_dsl as td

close = td.col("close")
k = td.keltner(20, k=1.5)
d = td.donchian(n=40)
strategy = td.backtest(entries=(close > k.upper) & (close >= d.middle), exits=close < k.middle, fees=0.0005)
