# SPDX-License-Identifier: Apache-2.0
# Several named series, numbers and truth values, that share parts.
import trading_dsl as td

close, volume = td.col("close"), td.col("volume")
m = td.macd(close)
strategy = td.select(rsi=td.rsi(close), line=m.line, hist=m.hist, up=m.hist > 0, volume=volume)
