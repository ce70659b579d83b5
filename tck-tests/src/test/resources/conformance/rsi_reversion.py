# SPDX-License-Identifier: Apache-2.0
# Buy weakness, with a fixed price per order and other money to start with.
import trading_dsl as td

strength = td.rsi(td.col("close"), 14)
strategy = td.backtest(entries=strength < 30, exits=strength > 55, fixed_fee=1.5, init_cash=25_000)
