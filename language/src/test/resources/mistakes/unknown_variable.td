trend = close > open
backtest(entries=tredn, exits=~trend)
