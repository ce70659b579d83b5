x = 3
sma > x
