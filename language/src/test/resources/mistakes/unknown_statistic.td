close.rolling(20).median()
