sma(close, 14.5)
