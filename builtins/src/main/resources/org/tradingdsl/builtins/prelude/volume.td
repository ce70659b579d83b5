# SPDX-License-Identifier: Apache-2.0
# Prices weighed by what was traded.


def vwap(high=high, low=low, close=close, volume=volume):
    """Volume-weighted average price since the start of the UTC date.

    Args:
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
        volume (series): The volumes.
    Returns: series
    Formula: sum(hlc3 volume) / sum(volume) over the date's bars so far; a bar that lacks a price or the volume is skipped
    First valid bar: 0
    Source: Pine ta.vwap, anchored daily
    Example: close > vwap()
    """
    day = market.col("$day")
    restart = day != shift(day, 1)
    money = hlc3(high, low, close) * volume
    return sum_since(money, restart) / sum_since(where(notna(money), volume), restart)


def vwma(x, n, volume=volume):
    """Volume-weighted moving average.

    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
        volume (series): The weights.
    Returns: series
    Formula: sma(x volume, n) / sma(volume, n)
    First valid bar: n - 1
    Source: Pine ta.vwma
    Example: vwma(close, 20) > sma(close, 20)
    """
    return sma(x * volume, n) / sma(volume, n)


def obv(close=close, volume=volume):
    """On-balance volume: the volume of rising bars less that of falling ones, summed up.

    Args:
        close (series): The closes.
        volume (series): The volumes.
    Returns: series
    Formula: cumsum(volume where the close rose, -volume where it fell, else 0)
    Seed: 0 on the first bar
    First valid bar: 0
    Source: Granville; Skender OBV; Pine's is missing on the first bar, TA-Lib's starts with its volume
    Example: obv() > sma(obv(), 20)
    """
    d = close - shift(close, 1)
    return cumsum(where(isna(d), 0, where(d > 0, volume, where(d < 0, -volume, 0))))


def mfi(n=14, high=high, low=low, close=close, volume=volume):
    """Money flow index: the share of rising bars in the money of the last n bars, from 0 to 100.

    Args:
        n (window): Bars summed up.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
        volume (series): The volumes.
    Returns: series
    Formula: 100 - 100 / (1 + up / dn) with up and dn the sums of hlc3 volume over bars whose hlc3 rose and fell;
        100 where dn is 0
    First valid bar: n
    Source: Quong and Soudack, Stocks & Commodities 7:3 (1989); TA-Lib MFI, Skender
    Example: mfi(14) < 20
    """
    price = hlc3(high, low, close)
    d = price - shift(price, 1)
    money = price * volume
    known = notna(d) & notna(money)
    up = rolling_sum(where(known, where(d > 0, money, 0)), n)
    dn = rolling_sum(where(known, where(d < 0, money, 0)), n)
    return where(dn == 0, 100, 100 - 100 / (1 + up / dn))


def ad(high=high, low=low, close=close, volume=volume):
    """Accumulation/distribution: the volume, weighed by where the close stands in the bar's range, summed up.

    Aliases: accdist
    Args:
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
        volume (series): The volumes.
    Returns: series
    Formula: cumsum(((close - low) - (high - close)) / (high - low) volume), 0 for a bar whose range is 0
    Seed: the first bar's value
    First valid bar: 0
    Source: Chaikin; TA-Lib AD, Pine ta.accdist
    Example: ad() > sma(ad(), 20)
    """
    return cumsum(where(high == low, 0, ((close - low) - (high - close)) / (high - low) * volume))


def adosc(fast=3, slow=10, flavor="tradingview", high=high, low=low, close=close, volume=volume):
    """Chaikin's oscillator: a fast average of accumulation/distribution less a slow one.

    Args:
        fast (window): Bars of the fast average.
        slow (window): Bars of the slow average.
        flavor ("tradingview" | "talib"): Whether the averages start with means, or with the first value.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
        volume (series): The volumes.
    Returns: series
    Formula: ema(ad(), fast) - ema(ad(), slow)
    Seed: each EMA by the mean of its first n valid values; talib: by the first value
    First valid bar: max(fast, slow) - 1
    Source: Chaikin; TradingView's Chaikin Oscillator; flavor talib: TA-Lib ADOSC
    Example: crossover(adosc(3, 10), 0)
    """
    flow = ad(high, low, close, volume)
    wait = max(fast, slow)
    quick = where(flavor == "talib", ewm_mean(flow, 2 / (fast + 1), False, wait), ema(flow, fast))
    lazy = where(flavor == "talib", ewm_mean(flow, 2 / (slow + 1), False, wait), ema(flow, slow))
    return quick - lazy
