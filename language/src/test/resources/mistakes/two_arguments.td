sma(close 50)
