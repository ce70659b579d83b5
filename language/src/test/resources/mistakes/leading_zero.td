rsi(close, 014)
