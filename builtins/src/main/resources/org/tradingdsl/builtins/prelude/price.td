# SPDX-License-Identifier: Apache-2.0
# Prices made of a bar's own prices.


def hl2(high=high, low=low):
    """The middle of a bar's range.

    Aliases: medprice
    Args:
        high (series): The highs.
        low (series): The lows.
    Returns: series
    Formula: (high + low) / 2
    First valid bar: 0
    Source: Pine hl2, TA-Lib MEDPRICE
    Example: ema(hl2(), 20)
    """
    return (high + low) / 2


def hlc3(high=high, low=low, close=close):
    """The typical price of a bar.

    Aliases: typprice
    Args:
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: (high + low + close) / 3
    First valid bar: 0
    Source: Pine hlc3, TA-Lib TYPPRICE
    Example: sma(hlc3(), 20)
    """
    return (high + low + close) / 3


def ohlc4(open=open, high=high, low=low, close=close):
    """The mean of a bar's four prices.

    Aliases: avgprice
    Args:
        open (series): The opens.
        high (series): The highs.
        low (series): The lows.
        close (series): The closes.
    Returns: series
    Formula: (open + high + low + close) / 4
    First valid bar: 0
    Source: Pine ohlc4, TA-Lib AVGPRICE
    Example: sma(ohlc4(), 20)
    """
    return (open + high + low + close) / 4
