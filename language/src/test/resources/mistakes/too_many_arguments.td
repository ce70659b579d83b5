sma(close, 50, 3)
