close > 1e999
