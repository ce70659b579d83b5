# No backtest: several indicators as named series. Write all their values to a file with --out DIR.
select(
    rsi=rsi(close, 14),
    atr=atr(14),
    above_average=close > sma(close, 50),
)
