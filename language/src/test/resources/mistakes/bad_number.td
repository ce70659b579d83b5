rsi(close, 14d)
