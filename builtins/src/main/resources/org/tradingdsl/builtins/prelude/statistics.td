# SPDX-License-Identifier: Apache-2.0
# Figures over the last n bars.


def highest(x, n):
    """The largest value of the last n bars.

    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: max(x[t-n+1..t]); missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.highest, TA-Lib MAX
    Example: close == highest(close, 20)
    """
    return rolling_max(x, n, n)


def lowest(x, n):
    """The smallest value of the last n bars.

    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: min(x[t-n+1..t]); missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.lowest, TA-Lib MIN
    Example: close == lowest(close, 20)
    """
    return rolling_min(x, n, n)


def variance(x, n):
    """The population's variance over the last n bars.

    Aliases: var
    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: the mean of (x - mean)^2, without drift; missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.variance, TA-Lib VAR
    Example: variance(close, 20)
    """
    return rolling_var(x, n, n, 0)


def stdev(x, n):
    """The population's standard deviation over the last n bars.

    Aliases: stddev
    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: sqrt(variance(x, n))
    First valid bar: n - 1
    Source: Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std
    Example: stdev(close, 20) / close
    """
    return rolling_std(x, n, n, 0)


def zscore(x, n):
    """How many standard deviations the value stands from the mean of the last n bars.

    Args:
        x (series): The values.
        n (window): Bars in the window, this one included.
    Returns: series
    Formula: (x - sma(x, n)) / stdev(x, n); missing where the deviation is 0
    First valid bar: n - 1
    Source: the standard score, with the population's deviation
    Example: zscore(close, 20) < -2
    """
    deviation = stdev(x, n)
    return where(deviation != 0, (x - sma(x, n)) / deviation)


def linearreg_slope(x, n=14):
    """The slope of the least-squares line through the last n bars, per bar.

    Args:
        x (series): The values.
        n (whole [2, 1_000_000]): Bars in the window, this one included.
    Returns: series
    Formula: 6 (wma(x, n) - sma(x, n)) / (n - 1), which is the least-squares slope
    First valid bar: n - 1
    Source: TA-Lib LINEARREG_SLOPE
    Example: linearreg_slope(close, 20) > 0
    """
    return 6 * (wma(x, n) - sma(x, n)) / (n - 1)


def linearreg(x, n=14, offset=0):
    """The least-squares line through the last n bars, at this bar or at one before.

    Aliases: linreg
    Args:
        x (series): The values.
        n (whole [2, 1_000_000]): Bars in the window, this one included.
        offset (whole [-1_000_000, 1_000_000]): How many bars before this one the line is read; -1 for the forecast of the next.
    Returns: series
    Formula: sma(x, n) + slope ((n - 1) / 2 - offset)
    First valid bar: n - 1
    Source: Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)
    Example: close > linearreg(close, 20, 0)
    """
    return sma(x, n) + linearreg_slope(x, n) * ((n - 1) / 2 - offset)
