sma(close, param("n", 5)) > sma(close, param("n", 6))
