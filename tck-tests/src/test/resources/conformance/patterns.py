# SPDX-License-Identifier: Apache-2.0
# Runs of rising and falling values, and crosses in both directions.
import trading_dsl as td

close = td.col("close")
strategy = td.backtest(entries=td.rising(close, 3) & td.cross(close, close.sma(20)), exits=td.falling(close, 3))
