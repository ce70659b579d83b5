rsi(14)
