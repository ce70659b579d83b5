sma(close, volume)
