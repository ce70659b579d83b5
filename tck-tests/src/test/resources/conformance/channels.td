# SPDX-License-Identifier: Apache-2.0
# Keltner's and Donchian's channels, by position and by name.
k = keltner(20, k=1.5)
d = donchian(n=40)
backtest(entries=(close > k.upper) & (close >= d.middle), exits=close < k.middle, fees=0.0005)
