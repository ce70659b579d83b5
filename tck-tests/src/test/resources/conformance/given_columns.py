# SPDX-License-Identifier: Apache-2.0
# Functions over whole bars with other series than the market's own.
import trading_dsl as td

close, open_, high, low, volume = (td.col(name) for name in ("close", "open", "high", "low", "volume"))
h = td.max(high, high.shift())
l = td.min(low, low.shift())
strategy = td.select(
    atr=td.atr(14, high=h, low=l),
    k=td.stoch(9, 1, 3, high=h, low=l).k,
    vwap=td.vwap(volume=td.where(close > open_, volume, 0)),
)
