fast = sma(close, 50)
