# SPDX-License-Identifier: Apache-2.0
# TA-Lib's way to compute what others compute in another way.
m = macd(close, 12, 26, 9, flavor="talib")
backtest(entries=(m.hist > 0) & (rsi(close, 14, "talib") < 70), exits=m.hist < -atr(14, flavor="talib") / 10)
