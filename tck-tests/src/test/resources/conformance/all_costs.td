# SPDX-License-Identifier: Apache-2.0
# Every cost and setting of the simulation at once.
r = close.roc(10)
backtest(r > 5, r < -5, fees=0.002, fixed_fee=4.95, slippage=0.0015, size=0.25, init_cash=50000, fill="next_open", periods_per_year=260)
