macd(close).histo
