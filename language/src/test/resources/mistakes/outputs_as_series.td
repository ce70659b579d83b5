macd(close) > 0
