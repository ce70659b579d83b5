backtest(entries=close > open, exits=close < open, fees=1.5)
