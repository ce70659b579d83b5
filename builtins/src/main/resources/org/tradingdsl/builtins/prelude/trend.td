# SPDX-License-Identifier: Apache-2.0
# Moving averages and what is made of them.


def sma(x, n):
    """Simple moving average: the mean of the last n bars.

    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: (x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing
    First valid bar: n - 1
    Source: TA-Lib SMA; Pine ta.sma differs only after missing values
    Example: close > sma(close, 200)
    """
    return rolling_mean(x, n, n)


def dema(x, n):
    """Double exponential moving average: an EMA with less lag.

    Args:
        x (series): The values.
        n (window): Bars of smoothing.
    Returns: series
    Formula: 2 e - ema(e, n) with e = ema(x, n)
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 2 n - 2
    Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA
    Example: dema(close, 20)
    """
    e = ema(x, n)
    return 2 * e - ema(e, n)


def tema(x, n):
    """Triple exponential moving average.

    Args:
        x (series): The values.
        n (window): Bars of smoothing.
    Returns: series
    Formula: 3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 3 n - 3
    Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA
    Example: tema(close, 20)
    """
    e1 = ema(x, n)
    e2 = ema(e1, n)
    return 3 * e1 - 3 * e2 + ema(e2, n)


def macd(x, fast=12, slow=26, signal=9, flavor="tradingview"):
    """Moving average convergence/divergence: two EMAs' difference, and an EMA of that.

    Args:
        x (series): The values.
        fast (window): Bars of the fast EMA.
        slow (window): Bars of the slow EMA.
        signal (window): Bars of the signal's EMA.
        flavor ("tradingview" | "talib"): Whether the fast EMA is seeded by its own first values, or by the
            last ones before the slow EMA starts.
    Outputs:
        line (series): The fast EMA less the slow one.
        signal (series): The line's EMA.
        hist (series): The line less the signal.
    Formula: line = ema(x, fast) - ema(x, slow); signal = ema(line, signal); hist = line - signal
    Seed: each EMA by the mean of its first n valid values; talib: the fast one by the values fast before slow - 1
    First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
    Source: Appel; Pine ta.macd; flavor talib: TA-Lib MACD, which shows all three from slow + signal - 2
    Example: macd(close, 12, 26, 9).hist > 0
    """
    late = where(cumsum(notna(x)) > slow - fast, x)
    line = where(flavor == "talib", ema(late, fast), ema(x, fast)) - ema(x, slow)
    average = ema(line, signal)
    return outputs(line=line, signal=average, hist=line - average)


def trix(x, n=15):
    """The change of a threefold smoothed average over one bar, in percent.

    Args:
        x (series): The values.
        n (window): Bars of each smoothing.
    Returns: series
    Formula: roc(e3, 1) with e3 = ema(ema(ema(x, n), n), n)
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 3 n - 2
    Source: Hutson; TA-Lib TRIX. TradingView's indicator takes logarithms and multiplies by 10,000
    Example: crossover(trix(close, 15), 0)
    """
    return roc(ema(ema(ema(x, n), n), n), 1)


def apo(x, fast=12, slow=26, average="ema"):
    """Absolute price oscillator: a fast moving average less a slow one.

    Args:
        x (series): The values.
        fast (window): Bars of the fast average.
        slow (window): Bars of the slow average.
        average ("ema" | "sma"): Which moving average.
    Returns: series
    Formula: ema(x, fast) - ema(x, slow), or the same with sma
    Seed: each EMA by the mean of its first n valid values
    First valid bar: slow - 1
    Source: Appel; TA-Lib APO, whose fast EMA is seeded where the slow one starts and whose older versions average by SMA
    Example: apo(close, 12, 26) > 0
    """
    quick = where(average == "sma", sma(x, fast), ema(x, fast))
    lazy = where(average == "sma", sma(x, slow), ema(x, slow))
    return quick - lazy


def ppo(x, fast=12, slow=26, signal=9, average="ema"):
    """Percentage price oscillator: by how much a fast moving average exceeds a slow one, in percent.

    Args:
        x (series): The values.
        fast (window): Bars of the fast average.
        slow (window): Bars of the slow average.
        signal (window): Bars of the signal's average.
        average ("ema" | "sma"): Which moving average.
    Outputs:
        line (series): The excess in percent of the slow average.
        signal (series): The line's average.
        hist (series): The line less the signal.
    Formula: line = 100 (fast average - slow average) / slow average; signal = ema or sma of line; hist = line - signal
    Seed: each EMA by the mean of its first n valid values
    First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
    Source: Appel; StockCharts' PPO; TA-Lib PPO is the line, seeded as its APO
    Example: ppo(close, 12, 26, 9).hist > 0
    """
    lazy = where(average == "sma", sma(x, slow), ema(x, slow))
    line = 100 * apo(x, fast, slow, average) / lazy
    mean = where(average == "sma", sma(line, signal), ema(line, signal))
    return outputs(line=line, signal=mean, hist=line - mean)


def hma(x, n):
    """Hull moving average: weighted averages combined so that the lag almost cancels.

    Args:
        x (series): The values.
        n (whole [2, 1_000_000]): Bars of the slow average.
    Returns: series
    Formula: wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))
    First valid bar: n + floor(sqrt(n)) - 2
    Source: Hull (2005); Pine ta.hma
    Example: close > hma(close, 20)
    """
    return wma(2 * wma(x, n // 2) - wma(x, n), sqrt(n) // 1)


def dmi(n=14, smooth=14, flavor="tradingview", high=high, low=low, close=close):
    """Directional movement: how much of the range is movement up or down, and how strong the trend is.

    Args:
        n (window): Bars of Wilder's smoothing of movements and ranges.
        smooth (window): Bars of Wilder's smoothing of the index.
        flavor ("tradingview" | "talib"): Whether the first averages are means of n bars, or TA-Lib's sums of n - 1.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Outputs:
        plus (series): Movement up, in percent of the true range (+DI).
        minus (series): Movement down, in percent of the true range (-DI).
        adx (series): The average directional index: the strength of the trend, from 0 to 100.
    Formula: up = high - high before, dn = low before - low; plus = 100 rma(up where up > dn and up > 0, else 0, n) / r with r
        = rma(true range without the first bar, n), minus likewise; adx = 100 rma(|plus - minus| / (plus + minus), smooth),
        with 0 for a quotient whose denominator is 0
    Seed: the means of the first n movements and ranges; talib: the sums of the first n - 1, divided by n. adx: the mean of
        the first smooth quotients
    First valid bar: n for plus and minus, n + smooth - 1 for adx
    Source: Wilder (1978); Pine ta.dmi; flavor talib: TA-Lib PLUS_DI, MINUS_DI and ADX
    Example: (dmi(14, 14).adx > 25) & (dmi(14, 14).plus > dmi(14, 14).minus)
    """
    up = high - shift(high, 1)
    dn = shift(low, 1) - low
    rise = where(isna(up), up, where((up > dn) & (up > 0), up, 0))
    fall = where(isna(dn), dn, where((dn > up) & (dn > 0), dn, 0))
    range = true_range("talib", high, low, close)
    # TA-Lib's first sums lack one bar: the same as a first bar that counts as 0.
    bars = cumsum(notna(high))
    first = notna(high) & (bars == 1)
    r = rma(where(flavor == "talib", where(first, 0, range), range), n)
    p = 100 * rma(where(flavor == "talib", where(first, 0, rise), rise), n) / r
    m = 100 * rma(where(flavor == "talib", where(first, 0, fall), fall), n) / r
    ready = shift(bars, n) > 0
    plus = where(flavor == "talib", where(ready, p), p)
    minus = where(flavor == "talib", where(ready, m), m)
    both = plus + minus
    index = where(both == 0, 0, abs(plus - minus) / both)
    return outputs(plus=plus, minus=minus, adx=100 * rma(index, smooth))


def adx(n=14, flavor="tradingview", high=high, low=low, close=close):
    """Average directional index: how strong a trend is, whichever its direction, from 0 to 100.

    Args:
        n (window): Bars of both of Wilder's smoothings.
        flavor ("tradingview" | "talib"): How the first averages are made, as for dmi.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: dmi(n, n, flavor).adx
    Seed: as for dmi
    First valid bar: 2 n - 1
    Source: Wilder (1978); TA-Lib ADX, Pine ta.dmi
    Example: adx(14) > 25
    """
    return dmi(n, n, flavor, high, low, close).adx


def ichimoku(conversion=9, base=26, span=52, displacement=26, high=high, low=low):
    """Ichimoku's lines as they are known on the bar.

    The cloud is the one drawn at this bar, made of earlier bars. The lagging span is the close drawn back in
    time; compare `close` with `shift(close, displacement - 1)` instead.

    Args:
        conversion (window): Bars of the conversion line (tenkan).
        base (window): Bars of the base line (kijun).
        span (window): Bars of the leading span B.
        displacement (window): How far ahead the cloud is drawn, this bar included.
        high (series): The highs.
        low (series): The lows.
    Outputs:
        conversion (series): The middle of the range of the conversion bars.
        base (series): The middle of the range of the base bars.
        span_a (series): The mean of both, of displacement - 1 bars ago.
        span_b (series): The middle of the range of the span bars, of displacement - 1 bars ago.
    Formula: middle(k) = (highest(high, k) + lowest(low, k)) / 2; span_a = shift((conversion + base) / 2, displacement - 1),
        span_b = shift(middle(span), displacement - 1)
    First valid bar: conversion - 1, base - 1; max(conversion, base) + displacement - 2, span + displacement - 2
    Source: Hosoda; TradingView's indicator Ichimoku Cloud
    Example: (close > ichimoku(9, 26, 52, 26).span_a) & (close > ichimoku(9, 26, 52, 26).span_b)
    """
    tenkan = donchian(conversion, high, low).middle
    kijun = donchian(base, high, low).middle
    a = shift((tenkan + kijun) / 2, displacement - 1)
    b = shift(donchian(span, high, low).middle, displacement - 1)
    return outputs(conversion=tenkan, base=kijun, span_a=a, span_b=b)


def supertrend(factor=3, n=10, high=high, low=low, close=close):
    """SuperTrend: a band below the prices while they rise, above them while they fall.

    Args:
        factor (number (0, inf)): Average true ranges between the middle of a bar and the bands.
        n (window): Bars of the average true range.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Outputs:
        line (series): The band that holds: the lower one in a rising trend, the upper one in a falling trend.
        direction (series): -1 in a rising trend, 1 in a falling one (Pine's signs).
    Formula: bands hl2 -+ factor atr(n); lower = ratchet(lower band, close before), upper likewise with turned signs; the trend
        rises from a close above upper on, and falls from a close below lower on, which wins
    Seed: the trend falls on the first valid bar
    First valid bar: n - 1
    Source: Seban; Pine ta.supertrend
    Example: supertrend(3, 10).direction < 0
    """
    width = factor * atr(n, "tradingview", high, low, close)
    before = shift(close, 1)
    lower = ratchet(hl2(high, low) - width, before)
    upper = -ratchet(-(hl2(high, low) + width), -before)
    started = notna(shift(ffill(width), 1))
    rises = position((close > upper) & started, close < lower)
    line = where(rises, lower, upper)
    return outputs(line=line, direction=where(line == line, where(rises, -1, 1)))


def aroon(n=14, high=high, low=low):
    """Aroon: how recent the highest high and the lowest low of n + 1 bars are, from 0 to 100.

    Args:
        n (whole [1, 999_999]): Bars before this one.
        high (series): The highs.
        low (series): The lows.
    Outputs:
        up (series): 100 when the highest high is this bar's, 0 when it is n bars old.
        down (series): The same for the lowest low.
        osc (series): Up less down.
    Formula: up = 100 (n + highestbars(high, n + 1)) / n; down likewise with lowestbars(low, n + 1); of equal extremes the newest
    First valid bar: n
    Source: Chande (1995); TA-Lib AROON and AROONOSC; TradingView takes the oldest of equal extremes
    Example: aroon(25).up > 70
    """
    up = 100 * (n + highestbars(high, n + 1)) / n
    down = 100 * (n + lowestbars(low, n + 1)) / n
    return outputs(up=up, down=down, osc=up - down)
