# Bollinger breakout: buy a close above the upper band, sell when it falls back below the middle.
bands = bbands(close, 20, 2)
backtest(entries=close > bands.upper, exits=close < bands.middle, fees=0.0005, slippage=0.0002)
