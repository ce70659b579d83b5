# SPDX-License-Identifier: Apache-2.0
# A function over whole bars: its parameters come first.
import trading_dsl as td

s = td.stoch(14, 3, 3)
strategy = td.backtest(entries=td.crossover(s.k, s.d) & (s.d < 20), exits=s.k > 80)
