# SPDX-License-Identifier: Apache-2.0
# Half of the money on closes below the lower band, until the middle one.
import trading_dsl as td

close = td.col("close")
bands = td.bbands(close, 20, 2.5)
strategy = td.backtest(entries=close < bands.lower, exits=close > bands.middle, size=0.5)
