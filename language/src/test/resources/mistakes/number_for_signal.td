backtest(entries=close, exits=close < open)
