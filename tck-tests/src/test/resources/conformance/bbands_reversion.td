# SPDX-License-Identifier: Apache-2.0
# Half of the money on closes below the lower band, until the middle one.
bands = bbands(close, 20, 2.5)
backtest(entries=close < bands.lower, exits=close > bands.middle, size=0.5)
