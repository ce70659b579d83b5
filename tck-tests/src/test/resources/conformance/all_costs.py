# SPDX-License-Identifier: Apache-2.0
# Every cost and setting of the simulation at once.
import trading_dsl as td

r = td.col("close").roc(10)
strategy = td.backtest(
    entries=r > 5,
    exits=r < -5,
    fees=0.002,
    fixed_fee=4.95,
    slippage=0.0015,
    size=0.25,
    init_cash=50000,
    fill="next_open",
    periods_per_year=260,
)
