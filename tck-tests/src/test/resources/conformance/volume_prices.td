# SPDX-License-Identifier: Apache-2.0
# Prices weighted by volume, and the flow of volume.
fair = vwma(close, 20)
flow = obv()
backtest(entries=(close > fair) & (flow > flow.sma(50)) & (close < vwap() * 1.02), exits=close < fair)
