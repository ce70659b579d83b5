sma(close, 50))
