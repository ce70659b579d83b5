# MACD momentum in an up-trend only: the histogram turns positive above the 200-day average, and out when it turns.
momentum = macd(close, 12, 26, 9)
rising_trend = close > sma(close, 200)
backtest(
    entries=crossover(momentum.line, momentum.signal) & rising_trend,
    exits=crossunder(momentum.line, momentum.signal),
    fees=0.0005,
)
