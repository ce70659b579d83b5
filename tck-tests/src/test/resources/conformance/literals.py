# SPDX-License-Identifier: Apache-2.0
# Whole and broken numbers, large and small, and arithmetic over constants.
import trading_dsl as td

close, volume = td.col("close"), td.col("volume")
limit = 1_000_000
tiny = 5e-4
n = 7 // 2 * 5 - 1
odd = -7 % 3 + 2**3 - 0.5
x = close * (1 + tiny) - odd / 3
strategy = td.backtest(entries=(volume > limit) & (x > close.sma(n)), exits=x < close.sma(14.0), init_cash=1e5, fees=tiny)
