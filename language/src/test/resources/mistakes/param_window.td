sma(close, param("n", 0))
