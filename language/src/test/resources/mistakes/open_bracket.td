backtest(entries=close > sma(close, 50,
    exits=close < open
