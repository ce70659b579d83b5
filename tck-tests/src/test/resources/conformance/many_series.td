# SPDX-License-Identifier: Apache-2.0
# Several named series, numbers and truth values, that share parts.
m = macd(close)
select(rsi=rsi(close), line=m.line, hist=m.hist, up=m.hist > 0, volume=volume)
