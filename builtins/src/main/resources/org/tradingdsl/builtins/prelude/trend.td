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
