rsi(close, lenght=14)
