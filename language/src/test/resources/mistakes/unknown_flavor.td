rsi(close, 14, flavor="talib2")
