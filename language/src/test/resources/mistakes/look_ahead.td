signal = close.shift(-1) > close
backtest(entries=signal, exits=~signal)
