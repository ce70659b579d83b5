close.rolling(10, min_periods=11).mean()
