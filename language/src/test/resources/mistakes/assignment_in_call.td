sma(close, n == 50 = 3)
