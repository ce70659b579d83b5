# SPDX-License-Identifier: Apache-2.0
# Runs of rising and falling values, and crosses in both directions.
backtest(entries=rising(close, 3) & cross(close, close.sma(20)), exits=falling(close, 3))
