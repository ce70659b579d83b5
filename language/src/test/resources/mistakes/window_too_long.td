sma(close, 1_000_001)
