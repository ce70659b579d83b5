# SPDX-License-Identifier: Apache-2.0
# Buy weakness, with a fixed price per order and other money to start with.
strength = rsi(close, 14)
backtest(entries=strength < 30, exits=strength > 55, fixed_fee=1.5, init_cash=25_000)
