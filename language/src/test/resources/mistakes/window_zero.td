sma(close, 0)
