# SPDX-License-Identifier: Apache-2.0
# A function over whole bars: its parameters come first.
s = stoch(14, 3, 3)
backtest(entries=crossover(s.k, s.d) & (s.d < 20), exits=s.k > 80)
