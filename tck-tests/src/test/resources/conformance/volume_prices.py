# SPDX-License-Identifier: Apache-2.0
# Prices weighted by volume, and the flow of volume.
import trading_dsl as td

close = td.col("close")
fair = td.vwma(close, 20)
flow = td.obv()
strategy = td.backtest(
    entries=(close > fair) & (flow > flow.sma(50)) & (close < td.vwap() * 1.02), exits=close < fair
)
