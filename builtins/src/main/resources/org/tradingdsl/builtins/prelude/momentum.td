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
