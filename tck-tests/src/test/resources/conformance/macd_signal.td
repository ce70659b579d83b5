# SPDX-License-Identifier: Apache-2.0
# Several outputs of one function, taken by member.
m = macd(close, 12, 26, 9)
backtest(entries=crossover(m.line, m.signal), exits=m.hist < 0, fees=0.0005)
