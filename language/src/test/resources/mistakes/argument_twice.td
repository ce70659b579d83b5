sma(close, 50, n=20)
