sma(close, param("n", 5, low=10))
