# SPDX-License-Identifier: Apache-2.0
# Several outputs of one function, taken by member.
import trading_dsl as td

m = td.macd(td.col("close"), 12, 26, 9)
strategy = td.backtest(entries=td.crossover(m.line, m.signal), exits=m.hist < 0, fees=0.0005)
