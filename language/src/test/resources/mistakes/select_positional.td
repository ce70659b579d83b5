select(close)
