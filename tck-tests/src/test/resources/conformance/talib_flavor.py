# SPDX-License-Identifier: Apache-2.0
# TA-Lib's way to compute what others compute in another way.
import trading_dsl as td

close = td.col("close")
m = td.macd(close, 12, 26, 9, flavor="talib")
strategy = td.backtest(
    entries=(m.hist > 0) & (td.rsi(close, 14, "talib") < 70), exits=m.hist < -td.atr(14, flavor="talib") / 10
)
