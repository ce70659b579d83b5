# Job A: RSI from exponential means above 70 on heavy volume, held over the next bar, no costs.
# Results: the last values of total, growth and entries.
d = close - close.shift(1)
gain = d.clip(lower=0).ewm(alpha=1 / 14, adjust=False).mean()
loss = (-d).clip(lower=0).ewm(alpha=1 / 14, adjust=False).mean()
signal = (100 - 100 / (1 + gain / loss) > 70) & (volume > 1_000_000)
held = signal.shift(1)
ret = where(held, close / close.shift(1) - 1, 0)
select(total=ret.cumsum(), growth=(1 + ret).cumprod(), entries=(held & ~held.shift(1)).cumsum())
