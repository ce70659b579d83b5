# SPDX-License-Identifier: Apache-2.0
# Functions over whole bars with other series than the market's own.
h = max(high, high.shift())
l = min(low, low.shift())
select(atr=atr(14, high=h, low=l), k=stoch(9, 1, 3, high=h, low=l).k, vwap=vwap(volume=where(close > open, volume, 0)))
