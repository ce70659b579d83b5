backtest(entries=close > open, exits=close < open, size=0)
