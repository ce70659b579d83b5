backtest(entries=close > open, exits=close < open, fill="nextopen")
