# Momentum with volume: hold while RSI(14) is above 70 on more than a million shares a day.
rsi14 = market.col("close").rsi(14)
signal = (rsi14 > 70) & (market.col("volume") > 1_000_000)
backtest(entries=signal, exits=~signal, fees=0.0005)
