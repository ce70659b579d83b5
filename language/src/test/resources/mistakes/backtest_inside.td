backtest(entries=close > open, exits=close < open) > 3
