# Job B: a golden cross below the upper Bollinger band; out on the death cross or three ATRs below the slow mean.
# One basis point is paid whenever the position turns. Results: the last values of the series.
fast = close.rolling(50).mean()
slow = close.rolling(200).mean()
upper = close.rolling(20).mean() + 2 * close.rolling(20).std(ddof=0)
stop = slow - 3 * true_range().ewm(alpha=1 / 14, adjust=False).mean()
entries = (fast > slow) & (fast.shift(1) <= slow.shift(1)) & (close < upper)
exits = ((fast < slow) & (fast.shift(1) >= slow.shift(1))) | (close < stop)
held = position(entries, exits).shift(1)
turned = where(held ^ held.shift(1), 0.0001, 0)
ret = where(held, close / close.shift(1) - 1, 0) - turned
equity = (1 + ret).cumprod()
select(
    total=ret.cumsum(),
    growth=equity,
    entries=(held & ~held.shift(1)).cumsum(),
    drawdown=(equity / equity.cummax() - 1).cummin(),
    squares=(ret * ret).cumsum(),
)
