# SPDX-License-Identifier: Apache-2.0
# How fast prices move.


def rsi(x, n=14, flavor="tradingview"):
    """Relative strength index: the share of gains in the recent moves, from 0 to 100.

    Args:
        x (series): The values, mostly close.
        n (window): Bars of Wilder's smoothing.
        flavor ("tradingview" | "talib"): What a stretch without any change gives: 100, or 0.
    Returns: series
    Formula: 100 - 100 / (1 + up / dn) with up and dn the rma(n) of gains and losses; 100 where dn is 0.
        talib: 100 up / (up + dn); 0 where up + dn is 0
    Seed: the means of the first n gains and losses
    First valid bar: n
    Source: Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rsi, TA-Lib RSI
    Example: rsi(close, 14) > 70
    """
    d = x - shift(x, 1)
    up = rma(max(d, 0), n)
    dn = rma(max(-d, 0), n)
    pine = where(dn == 0, 100, 100 - 100 / (1 + up / dn))
    talib = where(up + dn == 0, 0, 100 * (up / (up + dn)))
    return where(flavor == "talib", talib, pine)


def roc(x, n=10):
    """Rate of change over n bars, in percent.

    Args:
        x (series): The values.
        n (window): How many bars back to compare with.
    Returns: series
    Formula: 100 (x - x[n bars ago]) / x[n bars ago]
    First valid bar: n
    Source: Pine ta.roc, TA-Lib ROC
    Example: roc(close, 20) > 5
    """
    before = shift(x, n)
    return 100 * (x - before) / before


def momentum(x, n=10):
    """The change over n bars.

    Aliases: mom
    Args:
        x (series): The values.
        n (window): How many bars back to compare with.
    Returns: series
    Formula: x - x[n bars ago]
    First valid bar: n
    Source: TA-Lib MOM, Pine ta.mom
    Example: momentum(close, 10) > 0
    """
    return x - shift(x, n)


def stoch(n=14, smooth=3, d=3, high=high, low=low, close=close):
    """Stochastic oscillator: where the close stands in the range of the last n bars, from 0 to 100.

    Args:
        n (window): Bars of the range.
        smooth (window): Bars that k is averaged over; 1 for the fast form.
        d (window): Bars that d averages k over.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Outputs:
        k (series): The smoothed position in the range.
        d (series): The average of k.
    Formula: k = sma(100 (close - lowest) / (highest - lowest), smooth); d = sma(k, d); missing where the range is 0
    First valid bar: n + smooth - 2 for k, n + smooth + d - 3 for d
    Source: Lane; Pine ta.stoch; TA-Lib STOCH gives 0 for a range of 0
    Example: stoch(14, 3, 3).k < 20
    """
    bottom = lowest(low, n)
    range = highest(high, n) - bottom
    k = sma(where(range != 0, 100 * (close - bottom) / range), smooth)
    return outputs(k=k, d=sma(k, d))


def willr(n=14, high=high, low=low, close=close):
    """Williams %R: where the close stands below the highest high of n bars, from -100 to 0.

    Aliases: wpr
    Args:
        n (window): Bars of the range.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: 100 (close - highest) / (highest - lowest); missing where the range is 0
    First valid bar: n - 1
    Source: Williams; Pine ta.wpr, TA-Lib WILLR (0 for a range of 0)
    Example: willr(14) < -80
    """
    top = highest(high, n)
    range = top - lowest(low, n)
    return where(range != 0, 100 * (close - top) / range)


def cmo(x, n=14, flavor="tradingview"):
    """Chande's momentum oscillator: gains less losses of the last n bars in percent of both.

    Args:
        x (series): The values.
        n (window): Bars summed up.
        flavor ("tradingview" | "talib"): Plain sums, or Wilder's averages.
    Returns: series
    Formula: 100 (up - dn) / (up + dn) with up and dn the sums of gains and losses, missing where both are 0;
        talib: with their rma(n), 0 where both are 0
    Seed: talib: the means of the first n gains and losses
    First valid bar: n
    Source: Chande and Kroll, The New Technical Trader (1994); Pine ta.cmo; flavor talib: TA-Lib CMO
    Example: cmo(close, 14) > 50
    """
    d = x - shift(x, 1)
    gains = max(d, 0)
    losses = max(-d, 0)
    up = where(flavor == "talib", rma(gains, n), rolling_sum(gains, n))
    dn = where(flavor == "talib", rma(losses, n), rolling_sum(losses, n))
    pine = 100 * (up - dn) / (up + dn)
    return where(flavor == "talib", where(up + dn == 0, 0, pine), pine)


def tsi(x, short=13, long=25):
    """True strength index: the twice smoothed change in relation to the twice smoothed size of changes, from -1 to 1.

    Args:
        x (series): The values.
        short (window): Bars of the second smoothing.
        long (window): Bars of the first smoothing.
    Returns: series
    Formula: ema(ema(d, long), short) / ema(ema(|d|, long), short) with d = x - x[1 bar ago]
    Seed: each EMA by the mean of its first n valid values
    First valid bar: short + long - 1
    Source: Blau, Momentum, Direction and Divergence (1995); Pine ta.tsi; elsewhere it is often multiplied by 100
    Example: tsi(close, 13, 25) > 0
    """
    d = x - shift(x, 1)
    return ema(ema(d, long), short) / ema(ema(abs(d), long), short)


def stochrsi(x, n=14, range=14, smooth=3, d=3):
    """Stochastic RSI: where the RSI stands in its own range, from 0 to 100.

    Args:
        x (series): The values.
        n (window): Bars of the RSI.
        range (window): Bars of the RSI's range.
        smooth (window): Bars that k is averaged over; 1 for the raw form.
        d (window): Bars that d averages k over.
    Outputs:
        k (series): The smoothed position in the range.
        d (series): The average of k.
    Formula: stoch(range, smooth, d) of r = rsi(x, n) as high, low and close; missing where the range is 0,
        as it is where x does not change in those bars
    Seed: as for rsi
    First valid bar: n + range + smooth - 2 for k, n + range + smooth + d - 3 for d
    Source: Chande and Kroll (1994); TradingView's Stochastic RSI; TA-Lib STOCHRSI does not smooth k
    Example: stochrsi(close, 14, 14, 3, 3).k < 20
    """
    r = rsi(x, n)
    # Where x stands still so does its RSI, but for rounding; the place in a range of rounding errors would be noise.
    moving = highest(x, range) != lowest(x, range)
    s = stoch(range, smooth, d, r, r, where(moving, r))
    return outputs(k=s.k, d=s.d)


def ultosc(fast=7, middle=14, slow=28, high=high, low=low, close=close):
    """Ultimate oscillator: buying pressure over three windows, from 0 to 100.

    Args:
        fast (window): Bars of the window that weighs 4.
        middle (window): Bars of the window that weighs 2.
        slow (window): Bars of the window that weighs 1.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: 100 (4 a(fast) + 2 a(middle) + a(slow)) / 7 with a(n) = the sum of close - bottom over the sum of top - bottom,
        bottom = min(low, close before) and top = max(high, close before)
    First valid bar: the largest of the three
    Source: Williams (1976); TA-Lib ULTOSC, TradingView's Ultimate Oscillator
    Example: ultosc(7, 14, 28) < 30
    """
    before = shift(close, 1)
    bottom = min(low, before)
    pressure = close - bottom
    range = max(high, before) - bottom
    a = rolling_sum(pressure, fast) / rolling_sum(range, fast)
    b = rolling_sum(pressure, middle) / rolling_sum(range, middle)
    c = rolling_sum(pressure, slow) / rolling_sum(range, slow)
    return 100 * (4 * a + 2 * b + c) / 7


def bop(open=open, high=high, low=low, close=close):
    """Balance of power: the body of the bar in relation to its range, from -1 to 1.

    Args:
        open (series): The opens.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: (close - open) / (high - low); missing where the range is 0
    First valid bar: 0
    Source: Livshin, Stocks & Commodities 19:8 (2001); TA-Lib BOP (0 for a range of 0), TradingView's Balance of Power
    Example: sma(bop(), 14) > 0
    """
    range = high - low
    return where(range != 0, (close - open) / range)


def cci(n=20, high=high, low=low, close=close):
    """Commodity channel index: how many mean deviations the typical price is away from its average.

    Args:
        n (window): Bars of average and deviation.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: (p - sma(p, n)) / (0.015 avgdev(p, n)) with p = hlc3; missing where the deviation is 0
    First valid bar: n - 1
    Source: Lambert (1980); TA-Lib CCI (0 for a deviation of 0), Pine ta.cci(hlc3, n)
    Example: cci(20) > 100
    """
    price = hlc3(high, low, close)
    deviation = avgdev(price, n)
    return where(deviation != 0, (price - sma(price, n)) / (0.015 * deviation))
