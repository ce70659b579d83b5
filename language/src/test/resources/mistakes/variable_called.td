rsi = rsi(close, 14)
rsi(close, 20) > rsi
