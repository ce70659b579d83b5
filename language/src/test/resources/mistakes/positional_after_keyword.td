sma(x=close, 50)
