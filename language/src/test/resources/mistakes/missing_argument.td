sma(close)
