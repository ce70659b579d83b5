close[1]
