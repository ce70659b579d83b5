# Momentum with volume: hold while RSI(14) is above 70 on more than a million shares a day.
# The Python form of rsi_volume.td: the same strategy, the same hash, the same results.
import trading_dsl as td

market = td.market()
rsi14 = market.col("close").rsi(14)
signal = (rsi14 > 70) & (market.col("volume") > 1_000_000)
td.backtest(entries=signal, exits=~signal, fees=0.0005)
