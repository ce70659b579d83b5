# Golden cross: hold while the fast average is above the slow one. Try --param fast=20 --param slow=100.
fast = sma(close, param("fast", 50, low=2, high=200))
slow = sma(close, param("slow", 200, low=5, high=500))
backtest(entries=crossover(fast, slow), exits=crossunder(fast, slow), fees=0.0005)
