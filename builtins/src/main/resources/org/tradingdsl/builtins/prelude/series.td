# SPDX-License-Identifier: Apache-2.0
# Operations on any series, with pandas' names and meanings.


def diff(x, n=1):
    """The change over n bars.

    Aliases: change
    Args:
        x (series): The values.
        n (lag, also periods): How many bars back to compare with.
    Returns: series
    Formula: x - x[n bars ago]
    First valid bar: n
    Source: pandas' `diff`, Pine ta.change
    Example: diff(close, 1) > 0
    """
    return x - shift(x, n)


def pct_change(x, n=1):
    """The relative change over n bars, as a fraction.

    Args:
        x (series): The values.
        n (lag, also periods): How many bars back to compare with.
    Returns: series
    Formula: x / x[n bars ago] - 1
    First valid bar: n
    Source: pandas' `pct_change` (without filling missing values)
    Example: pct_change(close, 1) < -0.05
    """
    return x / shift(x, n) - 1


def notna(x):
    """True where the value is not missing.

    Aliases: notnull
    Args:
        x (series): The values.
    Returns: signal
    Formula: ~isna(x)
    First valid bar: 0
    Source: pandas' `notna`
    Example: notna(sma(close, 50))
    """
    return ~isna(x)


def fillna(x, value):
    """The values, with a substitute where they are missing.

    Args:
        x (series): The values.
        value (series): What stands where a value is missing.
    Returns: series
    Formula: value where x is missing, else x
    First valid bar: 0
    Source: pandas' `fillna`
    Example: fillna(rsi(close, 14), 50)
    """
    return where(isna(x), value, x)


def clip(x, lower=None, upper=None):
    """The values, held between two bounds; a missing value stays missing, a missing bound does not bound.

    As in pandas, two constant bounds that stand the wrong way round change places, and bounds that are series never do: where
    they cross, `x` above the upper bound becomes that, and any other `x` the lower bound.

    Args:
        x (series): The values.
        lower (series): The lower bound; none when not given.
        upper (series): The upper bound; none when not given.
    Ordered: lower, upper
    Returns: series
    Formula: upper where x > upper, else lower where x < lower, else x
    First valid bar: 0
    Source: pandas' `clip`
    Example: clip(zscore(close, 20), -3, 3)
    """
    return where(x > upper, upper, where(x < lower, lower, x))


def expanding_sum(x, min_periods=1):
    """The sum of all valid values so far.

    As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own value is missing.

    Args:
        x (series): The values.
        min_periods (whole [0, 1_000_000]): How many valid values there must have been.
    Returns: series
    Formula: cumsum of x with 0 for missing values
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).sum()`
    Example: volume.expanding().sum()
    """
    return where(cumsum(notna(x)) >= min_periods, cumsum(fillna(x, 0)))


def expanding_mean(x, min_periods=1):
    """The mean of all valid values so far.

    As a method: `x.expanding(min_periods).mean()`.

    Args:
        x (series): The values.
        min_periods (whole [0, 1_000_000]): How many valid values there must have been.
    Returns: series
    Formula: expanding sum / count of valid values
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).mean()`
    Example: close > close.expanding(20).mean()
    """
    count = cumsum(notna(x))
    return where(count >= min_periods, cumsum(fillna(x, 0)) / count)


def expanding_min(x, min_periods=1):
    """The smallest valid value so far.

    As a method: `x.expanding(min_periods).min()`.

    Args:
        x (series): The values.
        min_periods (whole [0, 1_000_000]): How many valid values there must have been.
    Returns: series
    Formula: the last valid value of cummin
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).min()`
    Example: low.expanding().min()
    """
    return where(cumsum(notna(x)) >= min_periods, ffill(cummin(x)))


def expanding_max(x, min_periods=1):
    """The largest valid value so far.

    As a method: `x.expanding(min_periods).max()`.

    Args:
        x (series): The values.
        min_periods (whole [0, 1_000_000]): How many valid values there must have been.
    Returns: series
    Formula: the last valid value of cummax
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).max()`
    Example: close / close.expanding().max() - 1
    """
    return where(cumsum(notna(x)) >= min_periods, ffill(cummax(x)))
