# SPDX-License-Identifier: Apache-2.0
# How widely prices move.


def true_range(flavor="tradingview", high=high, low=low, close=close):
    """True range: the bar's range, stretched to the close before.

    Aliases: tr, trange
    Args:
        flavor ("tradingview" | "talib"): Whether the first bar's is high - low, or missing.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: max(high - low, |high - c|, |low - c|) with c the close before; high - low where c is missing (talib: missing)
    First valid bar: 0; talib: 1
    Source: Wilder (1978); Pine ta.tr(true), TA-Lib TRANGE
    Example: true_range() / close > 0.05
    """
    before = shift(close, 1)
    range = high - low
    stretched = max(max(range, abs(high - before)), abs(low - before))
    return where(flavor == "talib", stretched, where(isna(before), range, stretched))


def atr(n=14, flavor="tradingview", high=high, low=low, close=close):
    """Average true range: Wilder's average of the true range.

    Args:
        n (window): Bars of Wilder's smoothing.
        flavor ("tradingview" | "talib"): Whether the first bar's range, which has no close before, counts.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: rma(true_range(flavor), n)
    Seed: the mean of the first n true ranges
    First valid bar: n - 1; talib: n
    Source: Wilder (1978); Pine ta.atr, TA-Lib ATR
    Example: close > shift(close, 1) + 2 * atr(14)
    """
    return rma(true_range(flavor, high, low, close), n)


def bbands(x, n=20, k=2):
    """Bollinger bands: a moving average, and k standard deviations to either side.

    Args:
        x (series): The values.
        n (window): Bars of average and deviation.
        k (number [0, inf)): Deviations between the middle and a band.
    Outputs:
        upper (series): The middle plus k deviations.
        middle (series): The moving average.
        lower (series): The middle less k deviations.
    Formula: sma(x, n), sma(x, n) +- k stdev(x, n), with the population's deviation
    First valid bar: n - 1
    Source: Bollinger; TA-Lib BBANDS, Pine ta.bb
    Example: close < bbands(close, 20, 2).lower
    """
    middle = sma(x, n)
    width = k * stdev(x, n)
    return outputs(upper=middle + width, middle=middle, lower=middle - width)


def keltner(n=20, k=2, x=close, high=high, low=low, close=close):
    """Keltner channels: an exponential average, and k average true ranges to either side.

    Args:
        n (window): Bars of both averages.
        k (number [0, inf)): Ranges between the middle and a band.
        x (series): The values averaged.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Outputs:
        upper (series): The middle plus k ranges.
        middle (series): The average.
        lower (series): The middle less k ranges.
    Formula: ema(x, n), ema(x, n) +- k ema(true range, n), the first bar's true range missing
    Seed: each EMA by the mean of its first n valid values
    First valid bar: n - 1 for the middle, n for the bands
    Source: Pine ta.kc
    Example: close > keltner(20, 2).upper
    """
    middle = ema(x, n)
    width = k * ema(true_range("talib", high, low, close), n)
    return outputs(upper=middle + width, middle=middle, lower=middle - width)


def donchian(n=20, high=high, low=low):
    """Donchian channels: the highest high and the lowest low of n bars.

    Args:
        n (window): Bars of the channel, this one included.
        high (series): The highs.
        low (series): The lows.
    Outputs:
        upper (series): The highest high.
        middle (series): The mean of both.
        lower (series): The lowest low.
    Formula: highest(high, n), (upper + lower) / 2, lowest(low, n)
    First valid bar: n - 1
    Source: Donchian
    Example: close > shift(donchian(20).upper, 1)
    """
    upper = highest(high, n)
    lower = lowest(low, n)
    return outputs(upper=upper, middle=(upper + lower) / 2, lower=lower)


def natr(n=14, flavor="tradingview", high=high, low=low, close=close):
    """Normalized average true range: the average true range in percent of the close.

    Args:
        n (window): Bars of Wilder's smoothing.
        flavor ("tradingview" | "talib"): Whether the first bar's range, which has no close before, counts.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: 100 atr(n, flavor) / close
    Seed: as for atr
    First valid bar: n - 1; talib: n
    Source: Forman, Stocks & Commodities 24:5 (2006); flavor talib: TA-Lib NATR
    Example: natr(14) < 2
    """
    return 100 * atr(n, flavor, high, low, close) / close


def percent_b(x, n=20, k=2):
    """Where the value stands between the Bollinger bands: 0 at the lower, 1 at the upper one.

    Args:
        x (series): The values.
        n (window): Bars of average and deviation.
        k (number (0, inf)): Deviations between the middle and a band.
    Returns: series
    Formula: (x - lower) / (upper - lower); missing where the bands meet
    First valid bar: n - 1
    Source: Bollinger, Bollinger on Bollinger Bands (2001); TradingView's Bollinger Bands %b
    Example: percent_b(close, 20, 2) < 0
    """
    bands = bbands(x, n, k)
    width = bands.upper - bands.lower
    return where(width != 0, (x - bands.lower) / width)


def bbw(x, n=20, k=2):
    """The width of the Bollinger bands as a fraction of the middle.

    Args:
        x (series): The values.
        n (window): Bars of average and deviation.
        k (number [0, inf)): Deviations between the middle and a band.
    Returns: series
    Formula: (upper - lower) / middle
    First valid bar: n - 1
    Source: Bollinger; Pine's ta.bbw is this in percent
    Example: bbw(close, 20, 2) == lowest(bbw(close, 20, 2), 120)
    """
    bands = bbands(x, n, k)
    return (bands.upper - bands.lower) / bands.middle
