# SPDX-License-Identifier: Apache-2.0
# The other moving averages.
select(wma=wma(close, 20), rma=close.rma(14), dema=dema(close, 20), tema=close.tema(20), hlc3=sma(hlc3(), 5), ohlc4=ema(ohlc4(), 5), hl2=hl2())
