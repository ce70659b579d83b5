# The README's strategy with all figures: in while RSI(14) is above 70 on heavy volume.
signal = (rsi(close, 14) > 70) & (volume > 1_000_000)
backtest(entries=signal, exits=~signal, fees=0.0005)
