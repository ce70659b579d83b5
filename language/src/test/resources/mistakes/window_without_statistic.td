close.rolling(20) > 3
