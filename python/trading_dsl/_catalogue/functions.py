# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The functions of the language. Each gives an expression; nothing is computed."""

from .._expression import call as _call
from .._program import program as _program
from . import signatures as _signatures

__all__ = [
    "abs",
    "accdist",
    "ad",
    "add",
    "adosc",
    "adx",
    "and_",
    "apo",
    "aroon",
    "atr",
    "avgdev",
    "avgprice",
    "backtest",
    "bbands",
    "bbw",
    "bop",
    "cci",
    "change",
    "clip",
    "cmo",
    "cross",
    "crossed_above",
    "crossed_below",
    "crossover",
    "crossunder",
    "cummax",
    "cummin",
    "cumprod",
    "cumsum",
    "dema",
    "dev",
    "diff",
    "div",
    "dmi",
    "donchian",
    "ema",
    "eq",
    "ewm_mean",
    "exp",
    "expanding_max",
    "expanding_mean",
    "expanding_min",
    "expanding_sum",
    "falling",
    "ffill",
    "fillna",
    "floordiv",
    "ge",
    "gt",
    "highest",
    "highestbars",
    "hl2",
    "hlc3",
    "hma",
    "ichimoku",
    "isna",
    "isnan",
    "isnull",
    "keltner",
    "le",
    "linearreg",
    "linearreg_slope",
    "linreg",
    "log",
    "lowest",
    "lowestbars",
    "lt",
    "macd",
    "max",
    "medprice",
    "mfi",
    "min",
    "mod",
    "mom",
    "momentum",
    "mul",
    "natr",
    "ne",
    "neg",
    "not_",
    "notna",
    "notnull",
    "obv",
    "ohlc4",
    "or_",
    "pct_change",
    "percent_b",
    "position",
    "pow",
    "ppo",
    "ratchet",
    "rising",
    "rma",
    "roc",
    "rolling_max",
    "rolling_mean",
    "rolling_min",
    "rolling_std",
    "rolling_sum",
    "rolling_var",
    "rsi",
    "shift",
    "sma",
    "smma",
    "sqrt",
    "stddev",
    "stdev",
    "stoch",
    "stochrsi",
    "sub",
    "sum_since",
    "supertrend",
    "tema",
    "tr",
    "trange",
    "trix",
    "true_range",
    "tsi",
    "typprice",
    "ultosc",
    "var",
    "variance",
    "vwap",
    "vwma",
    "where",
    "wilder",
    "willr",
    "wma",
    "wpr",
    "xor",
    "zscore",
]


def add(x, y):
    """The sum.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x + y
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close + open
    close + open
    """
    return _call(_signatures.add, x, y)


def sub(x, y):
    """The difference.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x - y
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close - open
    close - open
    """
    return _call(_signatures.sub, x, y)


def mul(x, y):
    """The product.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x * y
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close * open
    close * open
    """
    return _call(_signatures.mul, x, y)


def div(x, y):
    """The quotient; division by zero gives an infinity, or a missing value for 0/0.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x / y
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close / open
    close / open
    """
    return _call(_signatures.div, x, y)


def floordiv(x, y):
    """The quotient rounded down to a whole number.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x // y
    First valid bar: 0
    Source: Python's `//` on floats; division by zero as in `/`

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close // open
    close // open
    """
    return _call(_signatures.floordiv, x, y)


def mod(x, y):
    """The remainder of floor division; it has the sign of the divisor.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x % y
    First valid bar: 0
    Source: Python's `%` on floats

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close % open
    close % open
    """
    return _call(_signatures.mod, x, y)


def pow(x, y):
    """The first to the power of the second.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x ** y
    First valid bar: 0
    Source: Java's `Math.pow`

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close ** open
    close ** open
    """
    return _call(_signatures.pow, x, y)


def neg(x):
    """The number with its sign changed.

    Args:
        x (series): The operand.

    Returns: series

    Formula: -x
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> -close
    -close
    """
    return _call(_signatures.neg, x)


def abs(x):
    """The magnitude of a number.

    Args:
        x (series): The operand.

    Returns: series

    Formula: x where x >= 0, else -x
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> td.abs(close - open)
    abs(close - open)
    """
    return _call(_signatures.abs, x)


def sqrt(x):
    """The square root; missing below zero.

    Args:
        x (series): The operand.

    Returns: series

    Formula: the correctly rounded root
    First valid bar: 0
    Source: IEEE 754 double arithmetic

    >>> import trading_dsl as td
    >>> volume = td.col("volume")
    >>> td.sqrt(volume)
    sqrt(volume)
    """
    return _call(_signatures.sqrt, x)


def exp(x):
    """The exponential function.

    Args:
        x (series): The exponent.

    Returns: series

    Formula: e ** x
    First valid bar: 0
    Source: Java's `Math.exp`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.exp(td.log(close))
    exp(log(close))
    """
    return _call(_signatures.exp, x)


def log(x):
    """The natural logarithm; missing below zero.

    Args:
        x (series): The operand.

    Returns: series

    Formula: ln x
    First valid bar: 0
    Source: Java's `Math.log`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.log(close / td.shift(close, 1))
    log(close / shift(close, 1))
    """
    return _call(_signatures.log, x)


def min(x, y):
    """The smaller of two numbers; missing when either is missing.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x where x <= y, else y
    First valid bar: 0
    Source: Java's `Math.min`

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> td.min(open, close)
    min(open, close)
    """
    return _call(_signatures.min, x, y)


def max(x, y):
    """The larger of two numbers; missing when either is missing.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: series

    Formula: x where x >= y, else y
    First valid bar: 0
    Source: Java's `Math.max`

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> td.max(open, close)
    max(open, close)
    """
    return _call(_signatures.max, x, y)


def lt(x, y):
    """True where the first is smaller.

    False where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x < y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close < open
    close < open
    """
    return _call(_signatures.lt, x, y)


def le(x, y):
    """True where the first is smaller or equal.

    False where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x <= y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close <= open
    close <= open
    """
    return _call(_signatures.le, x, y)


def gt(x, y):
    """True where the first is larger.

    False where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x > y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close > open
    close > open
    """
    return _call(_signatures.gt, x, y)


def ge(x, y):
    """True where the first is larger or equal.

    False where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x >= y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close >= open
    close >= open
    """
    return _call(_signatures.ge, x, y)


def eq(x, y):
    """True where both are equal.

    False where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x == y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close == open
    close == open
    """
    return _call(_signatures.eq, x, y)


def ne(x, y):
    """True where both differ.

    True where either is missing, as in pandas.

    Args:
        x (series): The first operand.
        y (series): The second operand.

    Returns: signal

    Formula: x != y
    First valid bar: 0
    Source: IEEE 754

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> close != open
    close != open
    """
    return _call(_signatures.ne, x, y)


def and_(x, y):
    """True where both are true.

    Args:
        x (signal): The first operand.
        y (signal): The second operand.

    Returns: signal

    Formula: x & y
    First valid bar: 0
    Source: pandas' `&`

    >>> import trading_dsl as td
    >>> close, open, volume = td.col("close"), td.col("open"), td.col("volume")
    >>> (close > open) & (volume > 1_000_000)
    (close > open) & (volume > 1_000_000)
    """
    return _call(_signatures.and_, x, y)


def or_(x, y):
    """True where at least one is true.

    Args:
        x (signal): The first operand.
        y (signal): The second operand.

    Returns: signal

    Formula: x | y
    First valid bar: 0
    Source: pandas' `|`

    >>> import trading_dsl as td
    >>> close, open, volume = td.col("close"), td.col("open"), td.col("volume")
    >>> (close > open) | (volume > 1_000_000)
    (close > open) | (volume > 1_000_000)
    """
    return _call(_signatures.or_, x, y)


def xor(x, y):
    """True where exactly one is true.

    Args:
        x (signal): The first operand.
        y (signal): The second operand.

    Returns: signal

    Formula: x ^ y
    First valid bar: 0
    Source: pandas' `^`

    >>> import trading_dsl as td
    >>> close, open, volume = td.col("close"), td.col("open"), td.col("volume")
    >>> (close > open) ^ (volume > 1_000_000)
    (close > open) ^ (volume > 1_000_000)
    """
    return _call(_signatures.xor, x, y)


def not_(x):
    """True where the operand is false.

    Args:
        x (signal): The operand.

    Returns: signal

    Formula: ~x
    First valid bar: 0
    Source: pandas' `~`

    >>> import trading_dsl as td
    >>> close, open = td.col("close"), td.col("open")
    >>> ~(close > open)
    ~(close > open)
    """
    return _call(_signatures.not_, x)


def isna(x):
    """True where the value is missing.

    Args:
        x (series): The values.

    Returns: signal

    Formula: x != x
    First valid bar: 0
    Source: pandas' `isna`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.isna(close)
    isna(close)
    """
    return _call(_signatures.isna, x)

isnan = isna

isnull = isna


def where(cond, x, other=None):
    """One of two values, chosen bar by bar.

    As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a
    constant chooses when the program is loaded.

    Args:
        cond (signal): Which one.
        x (any series): The value where the condition is true.
        other (any series): The value where it is false; missing when not given.

    Returns: any series

    Formula: x where cond, else other
    First valid bar: 0
    Source: numpy's `where`, pandas' `Series.where`

    >>> import trading_dsl as td
    >>> close, high, low, open = td.col("close"), td.col("high"), td.col("low"), td.col("open")
    >>> td.where(close > open, high, low)
    where(close > open, high, low)
    """
    return _call(_signatures.where, cond, x, other)


def position(entries, exits):
    """The latch of a position: true from the bar of an entry to the bar before an exit.

    Args:
        entries (signal): Opens the position.
        exits (signal): Closes it; on the bar of both, the exit wins.

    Returns: signal

    Formula: false where exits, else true where entries, else the bar before
    Seed: false before the first bar
    First valid bar: 0
    Source: vectorbt's order of signals

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.position(close > td.sma(close, 50), close < td.sma(close, 50))
    position(close > sma(close, 50), close < sma(close, 50))
    """
    return _call(_signatures.position, entries, exits)


def shift(x, n=1, *, periods=None):
    """The value of n bars ago.

    Missing before there are n bars; a truth value starts false.

    Args:
        x (any series): The values.
        n (whole, between 0 and 1000000; also by the name periods): How many bars ago; never negative, since
            that would read the future.

    Returns: any series

    Formula: x[t - n]
    First valid bar: n
    Source: pandas' `shift`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.shift(close, 1)
    close > shift(close, 1)
    """
    return _call(_signatures.shift, x, n, periods=periods)


def ffill(x):
    """The last value that is not missing.

    Args:
        x (series): The values.

    Returns: series

    Formula: x where it is valid, else the result of the bar before
    Seed: missing before the first valid value
    First valid bar: 0
    Source: pandas' `ffill`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.ffill(close)
    ffill(close)
    """
    return _call(_signatures.ffill, x)


def cumsum(x):
    """The sum of all values so far.

    A missing value gives a missing value and is skipped.

    Args:
        x (series): The values.

    Returns: series

    Formula: the sum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cumsum`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cumsum(close)
    cumsum(close)
    """
    return _call(_signatures.cumsum, x)


def cumprod(x):
    """The product of all values so far.

    A missing value gives a missing value and is skipped.

    Args:
        x (series): The values.

    Returns: series

    Formula: the product of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cumprod`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cumprod(close / td.shift(close, 1))
    cumprod(close / shift(close, 1))
    """
    return _call(_signatures.cumprod, x)


def cummax(x):
    """The largest value so far.

    A missing value gives a missing value and is skipped.

    Args:
        x (series): The values.

    Returns: series

    Formula: the maximum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cummax`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cummax(close)
    cummax(close)
    """
    return _call(_signatures.cummax, x)


def cummin(x):
    """The smallest value so far.

    A missing value gives a missing value and is skipped.

    Args:
        x (series): The values.

    Returns: series

    Formula: the minimum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cummin`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cummin(close)
    cummin(close)
    """
    return _call(_signatures.cummin, x)


def sum_since(x, reset):
    """A sum that starts anew on every bar on which a signal is true, with that bar's value.

    A missing value gives a missing value and is skipped.

    Args:
        x (series): The values.
        reset (signal): Where the sum starts anew.

    Returns: series

    Formula: x where reset, else the result of the bar before + x
    Seed: the first valid value
    First valid bar: 0
    Source: the running sums of an anchored VWAP

    >>> import trading_dsl as td
    >>> volume = td.col("volume")
    >>> td.sum_since(volume, td.col("$day") != td.shift(td.col("$day"), 1))
    sum_since(volume, market.col("$day") != shift(market.col("$day"), 1))
    """
    return _call(_signatures.sum_since, x, reset)


def ratchet(x, price):
    """A level that follows a value upwards only, until a price is below it: then it starts anew at the value.

    A missing value gives a missing value and leaves the level as it is; a missing price is not below. For a
    level that only falls, turn the signs: `-ratchet(-x, -price)`.

    Args:
        x (series): The values.
        price (series): What lets the level go when it is below that of the bar before.

    Returns: series

    Formula: x where x > p or price < p, else p, with p the result of the bar before
    Seed: the first valid value
    First valid bar: 0
    Source: the bands of Pine's ta.supertrend

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close < td.ratchet(close - 3 * td.atr(14), td.shift(close, 1))
    close < ratchet(close - 3 * atr(14), shift(close, 1))
    """
    return _call(_signatures.ratchet, x, price)


def rolling_sum(x, n=None, min_periods=None, *, window=None):
    """The sum over the last n bars.

    As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.

    Returns: series

    Formula: the sum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).sum()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).sum()
    close.rolling(20).sum()
    """
    return _call(_signatures.rolling_sum, x, n, min_periods, window=window)


def rolling_mean(x, n=None, min_periods=None, *, window=None):
    """The mean over the last n bars.

    As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.

    Returns: series

    Formula: the sum of the valid values of x[t-n+1..t] / their count
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).mean()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).mean()
    close.rolling(20).mean()
    """
    return _call(_signatures.rolling_mean, x, n, min_periods, window=window)


def rolling_min(x, n=None, min_periods=None, *, window=None):
    """The smallest value of the last n bars.

    As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.

    Returns: series

    Formula: the minimum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).min()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).min()
    close.rolling(20).min()
    """
    return _call(_signatures.rolling_min, x, n, min_periods, window=window)


def rolling_max(x, n=None, min_periods=None, *, window=None):
    """The largest value of the last n bars.

    As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.

    Returns: series

    Formula: the maximum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).max()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).max()
    close.rolling(20).max()
    """
    return _call(_signatures.rolling_max, x, n, min_periods, window=window)


def rolling_std(x, n=None, min_periods=None, ddof=1, *, window=None):
    """The standard deviation over the last n bars.

    As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.
        ddof (whole, between 0 and 1): 1 for a sample, 0 for a population.

    Returns: series

    Formula: the root of the variance
    First valid bar: max(min_periods, ddof + 1) - 1
    Source: pandas' `rolling(n, min_periods).std(ddof)`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).std()
    close.rolling(20).std()
    """
    return _call(_signatures.rolling_std, x, n, min_periods, ddof, window=window)


def rolling_var(x, n=None, min_periods=None, ddof=1, *, window=None):
    """The variance over the last n bars.

    As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long the
    series.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.
        min_periods (whole, between 0 and 1000000): How many valid values the window must hold; n when not
            given, at most n.
        ddof (whole, between 0 and 1): 1 for a sample, 0 for a population.

    Returns: series

    Formula: the sum of squared deviations from the mean / (count - ddof)
    First valid bar: max(min_periods, ddof + 1) - 1
    Source: pandas' `rolling(n, min_periods).var(ddof)`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.rolling(20).var()
    close.rolling(20).var()
    """
    return _call(_signatures.rolling_var, x, n, min_periods, ddof, window=window)


def avgdev(x, n=None, *, window=None):
    """The mean distance of the last n values from their mean.

    Missing while one of the n values is missing. All n are read again on every bar.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

    Returns: series

    Formula: the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0
        for equal values
    First valid bar: n - 1
    Source: TA-Lib AVGDEV, Pine ta.dev

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.avgdev(close, 20) / close
    avgdev(close, 20) / close
    """
    return _call(_signatures.avgdev, x, n, window=window)

dev = avgdev


def highestbars(x, n=None, *, window=None):
    """How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.

    Of equal values the newest counts; missing while one of the n values is missing. All n are read again on
    every bar.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

    Returns: series

    Formula: j - t with j the last bar in t-n+1..t on which x is largest
    First valid bar: n - 1
    Source: Pine ta.highestbars, which takes the oldest of equal values

    >>> import trading_dsl as td
    >>> high = td.col("high")
    >>> td.highestbars(high, 20) == 0
    highestbars(high, 20) == 0
    """
    return _call(_signatures.highestbars, x, n, window=window)


def lowestbars(x, n=None, *, window=None):
    """How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.

    Of equal values the newest counts; missing while one of the n values is missing. All n are read again on
    every bar.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

    Returns: series

    Formula: j - t with j the last bar in t-n+1..t on which x is smallest
    First valid bar: n - 1
    Source: Pine ta.lowestbars, which takes the oldest of equal values

    >>> import trading_dsl as td
    >>> low = td.col("low")
    >>> td.lowestbars(low, 20) == 0
    lowestbars(low, 20) == 0
    """
    return _call(_signatures.lowestbars, x, n, window=window)


def wma(x, n=None, *, window=None):
    """Weighted moving average: the newest bar weighs n, the oldest 1.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

    Returns: series

    Formula: (1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)
    First valid bar: n - 1
    Source: TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.wma(close, 20)
    wma(close, 20)
    """
    return _call(_signatures.wma, x, n, window=window)


def ema(x, n):
    """Exponential moving average.

    Missing values are skipped: missing out on that bar, the state is kept.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of smoothing.

    Returns: series

    Formula: p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before
    Seed: the mean of the first n valid values
    First valid bar: n - 1
    Source: TA-Lib EMA (default), Pine ta.ema; not pandas, whose `ewm` starts with the first value

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.ema(close, 20)
    ema(close, 20)
    """
    return _call(_signatures.ema, x, n)


def rma(x, n):
    """Wilder's moving average.

    Missing values are skipped: missing out on that bar, the state is kept.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of smoothing.

    Returns: series

    Formula: (p (n - 1) + x) / n with p the value of the bar before
    Seed: the mean of the first n valid values
    First valid bar: n - 1
    Source: Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma

    >>> import trading_dsl as td
    >>> td.rma(td.true_range(), 14)
    rma(true_range(), 14)
    """
    return _call(_signatures.rma, x, n)

smma = rma

wilder = rma


def ewm_mean(x, alpha, adjust=True, min_periods=0, ignore_na=False):
    """pandas' exponentially weighted mean.

    As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`;
    alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).

    Args:
        x (series): The values.
        alpha (number, above 0 and at most 1): Weight of the newest value.
        adjust (flag): Whether to divide by the sum of the weights so far.
        min_periods (whole, between 0 and 1000000): How many valid values there must have been.
        ignore_na (flag): Whether missing values are left out when weights are counted.

    Returns: series

    Formula: adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p
        the value of the bar before
    Seed: the first valid value
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `ewm(...).mean()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close.ewm(span=20, adjust=False).mean()
    close.ewm(span=20, adjust=False).mean()
    """
    return _call(_signatures.ewm_mean, x, alpha, adjust, min_periods, ignore_na)


def backtest(*, entries, exits, fees=0, fixed_fee=0, slippage=0, size=1, init_cash=100_000, fill="next_open", periods_per_year=None):
    """A simulation of orders, cash and equity: the result of a program.

    Args:
        entries (signal): Buy where true and no position is open.
        exits (signal): Sell all where true and a position is open; wins over an entry on the same bar.
        fees (number, at least 0 and below 1): Fraction of the notional paid on each fill.
        fixed_fee (number, at least 0): Money paid on each fill.
        slippage (number, at least 0 and below 1): Fraction by which each fill is worse than the market's
            price.
        size (number, above 0 and at most 1): Fraction of equity that an entry spends.
        init_cash (number, above 0): Money each ticker starts with.
        fill ("next_open" or "close"): At the next bar's open, or at the same bar's close.
        periods_per_year (number, above 0): Bars per year for annualised figures; derived from the timestamps
            when not given.

    Returns: backtest

    Formula: see the section on the simulation
    First valid bar: 0
    Source: vectorbt's arithmetic for an all-in order

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.backtest(entries=close > td.sma(close, 50), exits=close < td.sma(close, 50), fees=0.0005)
    backtest(entries=close > sma(close, 50), exits=close < sma(close, 50), fees=0.0005)
    """
    return _program(_call(_signatures.backtest, entries, exits, fees, fixed_fee, slippage, size, init_cash, fill, periods_per_year))


def diff(x, n=1, *, periods=None):
    """The change over n bars.

    Args:
        x (series): The values.
        n (whole, between 0 and 1000000; also by the name periods): How many bars back to compare with.

    Returns: series

    Formula: x - x[n bars ago]
    First valid bar: n
    Source: pandas' `diff`, Pine ta.change

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.diff(close, 1) > 0
    diff(close, 1) > 0
    """
    return _call(_signatures.diff, x, n, periods=periods)

change = diff


def pct_change(x, n=1, *, periods=None):
    """The relative change over n bars, as a fraction.

    Args:
        x (series): The values.
        n (whole, between 0 and 1000000; also by the name periods): How many bars back to compare with.

    Returns: series

    Formula: x / x[n bars ago] - 1
    First valid bar: n
    Source: pandas' `pct_change` (without filling missing values)

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.pct_change(close, 1) < -0.05
    pct_change(close, 1) < -0.05
    """
    return _call(_signatures.pct_change, x, n, periods=periods)


def notna(x):
    """True where the value is not missing.

    Args:
        x (series): The values.

    Returns: signal

    Formula: ~isna(x)
    First valid bar: 0
    Source: pandas' `notna`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.notna(td.sma(close, 50))
    notna(sma(close, 50))
    """
    return _call(_signatures.notna, x)

notnull = notna


def fillna(x, value):
    """The values, with a substitute where they are missing.

    Args:
        x (series): The values.
        value (series): What stands where a value is missing.

    Returns: series

    Formula: value where x is missing, else x
    First valid bar: 0
    Source: pandas' `fillna`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.fillna(td.rsi(close, 14), 50)
    fillna(rsi(close, 14), 50)
    """
    return _call(_signatures.fillna, x, value)


def clip(x, lower=None, upper=None):
    """The values, held between two bounds; a missing value stays missing, a missing bound does not bound.

    As in pandas, two constant bounds that stand the wrong way round change places, and bounds that are series
    never do: where they cross, `x` above the upper bound becomes that, and any other `x` the lower bound.

    Args:
        x (series): The values.
        lower (series): The lower bound; none when not given.
        upper (series): The upper bound; none when not given.

    Returns: series

    Formula: upper where x > upper, else lower where x < lower, else x
    First valid bar: 0
    Source: pandas' `clip`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.clip(td.zscore(close, 20), -3, 3)
    clip(zscore(close, 20), -3, 3)
    """
    return _call(_signatures.clip, x, lower, upper)


def expanding_sum(x, min_periods=1):
    """The sum of all valid values so far.

    As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own
    value is missing.

    Args:
        x (series): The values.
        min_periods (whole, between 0 and 1000000): How many valid values there must have been.

    Returns: series

    Formula: cumsum of x with 0 for missing values
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).sum()`

    >>> import trading_dsl as td
    >>> volume = td.col("volume")
    >>> volume.expanding().sum()
    volume.expanding().sum()
    """
    return _call(_signatures.expanding_sum, x, min_periods)


def expanding_mean(x, min_periods=1):
    """The mean of all valid values so far.

    As a method: `x.expanding(min_periods).mean()`.

    Args:
        x (series): The values.
        min_periods (whole, between 0 and 1000000): How many valid values there must have been.

    Returns: series

    Formula: expanding sum / count of valid values
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).mean()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > close.expanding(20).mean()
    close > close.expanding(20).mean()
    """
    return _call(_signatures.expanding_mean, x, min_periods)


def expanding_min(x, min_periods=1):
    """The smallest valid value so far.

    As a method: `x.expanding(min_periods).min()`.

    Args:
        x (series): The values.
        min_periods (whole, between 0 and 1000000): How many valid values there must have been.

    Returns: series

    Formula: the last valid value of cummin
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).min()`

    >>> import trading_dsl as td
    >>> low = td.col("low")
    >>> low.expanding().min()
    low.expanding().min()
    """
    return _call(_signatures.expanding_min, x, min_periods)


def expanding_max(x, min_periods=1):
    """The largest valid value so far.

    As a method: `x.expanding(min_periods).max()`.

    Args:
        x (series): The values.
        min_periods (whole, between 0 and 1000000): How many valid values there must have been.

    Returns: series

    Formula: the last valid value of cummax
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `expanding(min_periods).max()`

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close / close.expanding().max() - 1
    close / close.expanding().max() - 1
    """
    return _call(_signatures.expanding_max, x, min_periods)


def hl2(high=None, low=None):
    """The middle of a bar's range.

    Args:
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.

    Returns: series

    Formula: (high + low) / 2
    First valid bar: 0
    Source: Pine hl2, TA-Lib MEDPRICE

    >>> import trading_dsl as td
    >>> td.ema(td.hl2(), 20)
    ema(hl2(), 20)
    """
    return _call(_signatures.hl2, high, low)

medprice = hl2


def hlc3(high=None, low=None, close=None):
    """The typical price of a bar.

    Args:
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: (high + low + close) / 3
    First valid bar: 0
    Source: Pine hlc3, TA-Lib TYPPRICE

    >>> import trading_dsl as td
    >>> td.sma(td.hlc3(), 20)
    sma(hlc3(), 20)
    """
    return _call(_signatures.hlc3, high, low, close)

typprice = hlc3


def ohlc4(open=None, high=None, low=None, close=None):
    """The mean of a bar's four prices.

    Args:
        open (series; the market's open when not given): The opens.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: (open + high + low + close) / 4
    First valid bar: 0
    Source: Pine ohlc4, TA-Lib AVGPRICE

    >>> import trading_dsl as td
    >>> td.sma(td.ohlc4(), 20)
    sma(ohlc4(), 20)
    """
    return _call(_signatures.ohlc4, open, high, low, close)

avgprice = ohlc4


def sma(x, n):
    """Simple moving average: the mean of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: (x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing
    First valid bar: n - 1
    Source: TA-Lib SMA; Pine ta.sma differs only after missing values

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.sma(close, 200)
    close > sma(close, 200)
    """
    return _call(_signatures.sma, x, n)


def dema(x, n):
    """Double exponential moving average: an EMA with less lag.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of smoothing.

    Returns: series

    Formula: 2 e - ema(e, n) with e = ema(x, n)
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 2 n - 2
    Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.dema(close, 20)
    dema(close, 20)
    """
    return _call(_signatures.dema, x, n)


def tema(x, n):
    """Triple exponential moving average.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of smoothing.

    Returns: series

    Formula: 3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 3 n - 3
    Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.tema(close, 20)
    tema(close, 20)
    """
    return _call(_signatures.tema, x, n)


def macd(x, fast=12, slow=26, signal=9, flavor="tradingview"):
    """Moving average convergence/divergence: two EMAs' difference, and an EMA of that.

    Args:
        x (series): The values.
        fast (whole, between 1 and 1000000): Bars of the fast EMA.
        slow (whole, between 1 and 1000000): Bars of the slow EMA.
        signal (whole, between 1 and 1000000): Bars of the signal's EMA.
        flavor ("tradingview" or "talib"): Whether the fast EMA is seeded by its own first values, or by the
            last ones before the slow EMA starts.

    Returns:
        line (series): The fast EMA less the slow one.
        signal (series): The line's EMA.
        hist (series): The line less the signal.

    Formula: line = ema(x, fast) - ema(x, slow); signal = ema(line, signal); hist = line - signal
    Seed: each EMA by the mean of its first n valid values; talib: the fast one by the values fast before slow
        - 1
    First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
    Source: Appel; Pine ta.macd; flavor talib: TA-Lib MACD, which shows all three from slow + signal - 2

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.macd(close, 12, 26, 9).hist > 0
    macd(close, 12, 26, 9).hist > 0
    """
    return _call(_signatures.macd, x, fast, slow, signal, flavor)


def trix(x, n=15):
    """The change of a threefold smoothed average over one bar, in percent.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of each smoothing.

    Returns: series

    Formula: roc(e3, 1) with e3 = ema(ema(ema(x, n), n), n)
    Seed: each EMA by the mean of its first n valid values
    First valid bar: 3 n - 2
    Source: Hutson; TA-Lib TRIX. TradingView's indicator takes logarithms and multiplies by 10,000

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.crossover(td.trix(close, 15), 0)
    crossover(trix(close, 15), 0)
    """
    return _call(_signatures.trix, x, n)


def apo(x, fast=12, slow=26, average="ema"):
    """Absolute price oscillator: a fast moving average less a slow one.

    Args:
        x (series): The values.
        fast (whole, between 1 and 1000000): Bars of the fast average.
        slow (whole, between 1 and 1000000): Bars of the slow average.
        average ("ema" or "sma"): Which moving average.

    Returns: series

    Formula: ema(x, fast) - ema(x, slow), or the same with sma
    Seed: each EMA by the mean of its first n valid values
    First valid bar: slow - 1
    Source: Appel; TA-Lib APO, whose fast EMA is seeded where the slow one starts and whose older versions
        average by SMA

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.apo(close, 12, 26) > 0
    apo(close, 12, 26) > 0
    """
    return _call(_signatures.apo, x, fast, slow, average)


def ppo(x, fast=12, slow=26, signal=9, average="ema"):
    """Percentage price oscillator: by how much a fast moving average exceeds a slow one, in percent.

    Args:
        x (series): The values.
        fast (whole, between 1 and 1000000): Bars of the fast average.
        slow (whole, between 1 and 1000000): Bars of the slow average.
        signal (whole, between 1 and 1000000): Bars of the signal's average.
        average ("ema" or "sma"): Which moving average.

    Returns:
        line (series): The excess in percent of the slow average.
        signal (series): The line's average.
        hist (series): The line less the signal.

    Formula: line = 100 (fast average - slow average) / slow average; signal = ema or sma of line; hist = line
        - signal
    Seed: each EMA by the mean of its first n valid values
    First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
    Source: Appel; StockCharts' PPO; TA-Lib PPO is the line, seeded as its APO

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.ppo(close, 12, 26, 9).hist > 0
    ppo(close, 12, 26, 9).hist > 0
    """
    return _call(_signatures.ppo, x, fast, slow, signal, average)


def hma(x, n):
    """Hull moving average: weighted averages combined so that the lag almost cancels.

    Args:
        x (series): The values.
        n (whole, between 2 and 1000000): Bars of the slow average.

    Returns: series

    Formula: wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))
    First valid bar: n + floor(sqrt(n)) - 2
    Source: Hull (2005); Pine ta.hma

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.hma(close, 20)
    close > hma(close, 20)
    """
    return _call(_signatures.hma, x, n)


def dmi(n=14, smooth=14, flavor="tradingview", high=None, low=None, close=None):
    """Directional movement: how much of the range is movement up or down, and how strong the trend is.

    Args:
        n (whole, between 1 and 1000000): Bars of Wilder's smoothing of movements and ranges.
        smooth (whole, between 1 and 1000000): Bars of Wilder's smoothing of the index.
        flavor ("tradingview" or "talib"): Whether the first averages are means of n bars, or TA-Lib's sums of
            n - 1.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns:
        plus (series): Movement up, in percent of the true range (+DI).
        minus (series): Movement down, in percent of the true range (-DI).
        adx (series): The average directional index: the strength of the trend, from 0 to 100.

    Formula: up = high - high before, dn = low before - low; plus = 100 rma(up where up > dn and up > 0, else
        0, n) / r with r = rma(true range without the first bar, n), minus likewise; adx = 100 rma(|plus -
        minus| / (plus + minus), smooth), with 0 for a quotient whose denominator is 0
    Seed: the means of the first n movements and ranges; talib: the sums of the first n - 1, divided by n.
        adx: the mean of the first smooth quotients
    First valid bar: n for plus and minus, n + smooth - 1 for adx
    Source: Wilder (1978); Pine ta.dmi; flavor talib: TA-Lib PLUS_DI, MINUS_DI and ADX

    >>> import trading_dsl as td
    >>> (td.dmi(14, 14).adx > 25) & (td.dmi(14, 14).plus > td.dmi(14, 14).minus)
    (dmi(14, 14).adx > 25) & (dmi(14, 14).plus > dmi(14, 14).minus)
    """
    return _call(_signatures.dmi, n, smooth, flavor, high, low, close)


def adx(n=14, flavor="tradingview", high=None, low=None, close=None):
    """Average directional index: how strong a trend is, whichever its direction, from 0 to 100.

    Args:
        n (whole, between 1 and 1000000): Bars of both of Wilder's smoothings.
        flavor ("tradingview" or "talib"): How the first averages are made, as for dmi.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: dmi(n, n, flavor).adx
    Seed: as for dmi
    First valid bar: 2 n - 1
    Source: Wilder (1978); TA-Lib ADX, Pine ta.dmi

    >>> import trading_dsl as td
    >>> td.adx(14) > 25
    adx(14) > 25
    """
    return _call(_signatures.adx, n, flavor, high, low, close)


def ichimoku(conversion=9, base=26, span=52, displacement=26, high=None, low=None):
    """Ichimoku's lines as they are known on the bar.

    The cloud is the one drawn at this bar, made of earlier bars. The lagging span is the close drawn back in
    time; compare `close` with `shift(close, displacement - 1)` instead.

    Args:
        conversion (whole, between 1 and 1000000): Bars of the conversion line (tenkan).
        base (whole, between 1 and 1000000): Bars of the base line (kijun).
        span (whole, between 1 and 1000000): Bars of the leading span B.
        displacement (whole, between 1 and 1000000): How far ahead the cloud is drawn, this bar included.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.

    Returns:
        conversion (series): The middle of the range of the conversion bars.
        base (series): The middle of the range of the base bars.
        span_a (series): The mean of both, of displacement - 1 bars ago.
        span_b (series): The middle of the range of the span bars, of displacement - 1 bars ago.

    Formula: middle(k) = (highest(high, k) + lowest(low, k)) / 2; span_a = shift((conversion + base) / 2,
        displacement - 1), span_b = shift(middle(span), displacement - 1)
    First valid bar: conversion - 1, base - 1; max(conversion, base) + displacement - 2, span + displacement -
        2
    Source: Hosoda; TradingView's indicator Ichimoku Cloud

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> (close > td.ichimoku(9, 26, 52, 26).span_a) & (close > td.ichimoku(9, 26, 52, 26).span_b)
    (close > ichimoku(9, 26, 52, 26).span_a) & (close > ichimoku(9, 26, 52, 26).span_b)
    """
    return _call(_signatures.ichimoku, conversion, base, span, displacement, high, low)


def supertrend(factor=3, n=10, high=None, low=None, close=None):
    """SuperTrend: a band below the prices while they rise, above them while they fall.

    Args:
        factor (number, above 0): Average true ranges between the middle of a bar and the bands.
        n (whole, between 1 and 1000000): Bars of the average true range.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns:
        line (series): The band that holds: the lower one in a rising trend, the upper one in a falling trend.
        direction (series): -1 in a rising trend, 1 in a falling one (Pine's signs).

    Formula: bands hl2 -+ factor atr(n); lower = ratchet(lower band, close before), upper likewise with turned
        signs; the trend rises from a close above upper on, and falls from a close below lower on, which wins
    Seed: the trend falls on the first valid bar
    First valid bar: n - 1
    Source: Seban; Pine ta.supertrend

    >>> import trading_dsl as td
    >>> td.supertrend(3, 10).direction < 0
    supertrend(3, 10).direction < 0
    """
    return _call(_signatures.supertrend, factor, n, high, low, close)


def aroon(n=14, high=None, low=None):
    """Aroon: how recent the highest high and the lowest low of n + 1 bars are, from 0 to 100.

    Args:
        n (whole, between 1 and 999999): Bars before this one.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.

    Returns:
        up (series): 100 when the highest high is this bar's, 0 when it is n bars old.
        down (series): The same for the lowest low.
        osc (series): Up less down.

    Formula: up = 100 (n + highestbars(high, n + 1)) / n; down likewise with lowestbars(low, n + 1); of equal
        extremes the newest
    First valid bar: n
    Source: Chande (1995); TA-Lib AROON and AROONOSC; TradingView takes the oldest of equal extremes

    >>> import trading_dsl as td
    >>> td.aroon(25).up > 70
    aroon(25).up > 70
    """
    return _call(_signatures.aroon, n, high, low)


def rsi(x, n=14, flavor="tradingview"):
    """Relative strength index: the share of gains in the recent moves, from 0 to 100.

    Args:
        x (series): The values, mostly close.
        n (whole, between 1 and 1000000): Bars of Wilder's smoothing.
        flavor ("tradingview" or "talib"): What a stretch without any change gives: 100, or 0.

    Returns: series

    Formula: 100 - 100 / (1 + up / dn) with up and dn the rma(n) of gains and losses; 100 where dn is 0.
        talib: 100 up / (up + dn); 0 where up + dn is 0
    Seed: the means of the first n gains and losses
    First valid bar: n
    Source: Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rsi, TA-Lib RSI

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.rsi(close, 14) > 70
    rsi(close, 14) > 70
    """
    return _call(_signatures.rsi, x, n, flavor)


def roc(x, n=10):
    """Rate of change over n bars, in percent.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): How many bars back to compare with.

    Returns: series

    Formula: 100 (x - x[n bars ago]) / x[n bars ago]
    First valid bar: n
    Source: Pine ta.roc, TA-Lib ROC

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.roc(close, 20) > 5
    roc(close, 20) > 5
    """
    return _call(_signatures.roc, x, n)


def momentum(x, n=10):
    """The change over n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): How many bars back to compare with.

    Returns: series

    Formula: x - x[n bars ago]
    First valid bar: n
    Source: TA-Lib MOM, Pine ta.mom

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.momentum(close, 10) > 0
    momentum(close, 10) > 0
    """
    return _call(_signatures.momentum, x, n)

mom = momentum


def stoch(n=14, smooth=3, d=3, high=None, low=None, close=None):
    """Stochastic oscillator: where the close stands in the range of the last n bars, from 0 to 100.

    Args:
        n (whole, between 1 and 1000000): Bars of the range.
        smooth (whole, between 1 and 1000000): Bars that k is averaged over; 1 for the fast form.
        d (whole, between 1 and 1000000): Bars that d averages k over.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns:
        k (series): The smoothed position in the range.
        d (series): The average of k.

    Formula: k = sma(100 (close - lowest) / (highest - lowest), smooth); d = sma(k, d); missing where the
        range is 0
    First valid bar: n + smooth - 2 for k, n + smooth + d - 3 for d
    Source: Lane; Pine ta.stoch; TA-Lib STOCH gives 0 for a range of 0

    >>> import trading_dsl as td
    >>> td.stoch(14, 3, 3).k < 20
    stoch(14, 3, 3).k < 20
    """
    return _call(_signatures.stoch, n, smooth, d, high, low, close)


def willr(n=14, high=None, low=None, close=None):
    """Williams %R: where the close stands below the highest high of n bars, from -100 to 0.

    Args:
        n (whole, between 1 and 1000000): Bars of the range.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: 100 (close - highest) / (highest - lowest); missing where the range is 0
    First valid bar: n - 1
    Source: Williams; Pine ta.wpr, TA-Lib WILLR (0 for a range of 0)

    >>> import trading_dsl as td
    >>> td.willr(14) < -80
    willr(14) < -80
    """
    return _call(_signatures.willr, n, high, low, close)

wpr = willr


def cmo(x, n=14, flavor="tradingview"):
    """Chande's momentum oscillator: gains less losses of the last n bars in percent of both.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars summed up.
        flavor ("tradingview" or "talib"): Plain sums, or Wilder's averages.

    Returns: series

    Formula: 100 (up - dn) / (up + dn) with up and dn the sums of gains and losses, missing where both are 0;
        talib: with their rma(n), 0 where both are 0
    Seed: talib: the means of the first n gains and losses
    First valid bar: n
    Source: Chande and Kroll, The New Technical Trader (1994); Pine ta.cmo; flavor talib: TA-Lib CMO

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cmo(close, 14) > 50
    cmo(close, 14) > 50
    """
    return _call(_signatures.cmo, x, n, flavor)


def tsi(x, short=13, long=25):
    """True strength index: the twice smoothed change in relation to the twice smoothed size of changes, from
    -1 to 1.

    Args:
        x (series): The values.
        short (whole, between 1 and 1000000): Bars of the second smoothing.
        long (whole, between 1 and 1000000): Bars of the first smoothing.

    Returns: series

    Formula: ema(ema(d, long), short) / ema(ema(|d|, long), short) with d = x - x[1 bar ago]
    Seed: each EMA by the mean of its first n valid values
    First valid bar: short + long - 1
    Source: Blau, Momentum, Direction and Divergence (1995); Pine ta.tsi; elsewhere it is often multiplied by
        100

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.tsi(close, 13, 25) > 0
    tsi(close, 13, 25) > 0
    """
    return _call(_signatures.tsi, x, short, long)


def stochrsi(x, n=14, range=14, smooth=3, d=3):
    """Stochastic RSI: where the RSI stands in its own range, from 0 to 100.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of the RSI.
        range (whole, between 1 and 1000000): Bars of the RSI's range.
        smooth (whole, between 1 and 1000000): Bars that k is averaged over; 1 for the raw form.
        d (whole, between 1 and 1000000): Bars that d averages k over.

    Returns:
        k (series): The smoothed position in the range.
        d (series): The average of k.

    Formula: stoch(range, smooth, d) of r = rsi(x, n) as high, low and close; missing where the range is 0, as
        it is where x does not change in those bars
    Seed: as for rsi
    First valid bar: n + range + smooth - 2 for k, n + range + smooth + d - 3 for d
    Source: Chande and Kroll (1994); TradingView's Stochastic RSI; TA-Lib STOCHRSI does not smooth k

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.stochrsi(close, 14, 14, 3, 3).k < 20
    stochrsi(close, 14, 14, 3, 3).k < 20
    """
    return _call(_signatures.stochrsi, x, n, range, smooth, d)


def ultosc(fast=7, middle=14, slow=28, high=None, low=None, close=None):
    """Ultimate oscillator: buying pressure over three windows, from 0 to 100.

    Args:
        fast (whole, between 1 and 1000000): Bars of the window that weighs 4.
        middle (whole, between 1 and 1000000): Bars of the window that weighs 2.
        slow (whole, between 1 and 1000000): Bars of the window that weighs 1.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: 100 (4 a(fast) + 2 a(middle) + a(slow)) / 7 with a(n) = the sum of close - bottom over the sum of
        top - bottom, bottom = min(low, close before) and top = max(high, close before)
    First valid bar: the largest of the three
    Source: Williams (1976); TA-Lib ULTOSC, TradingView's Ultimate Oscillator

    >>> import trading_dsl as td
    >>> td.ultosc(7, 14, 28) < 30
    ultosc(7, 14, 28) < 30
    """
    return _call(_signatures.ultosc, fast, middle, slow, high, low, close)


def bop(open=None, high=None, low=None, close=None):
    """Balance of power: the body of the bar in relation to its range, from -1 to 1.

    Args:
        open (series; the market's open when not given): The opens.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: (close - open) / (high - low); missing where the range is 0
    First valid bar: 0
    Source: Livshin, Stocks & Commodities 19:8 (2001); TA-Lib BOP (0 for a range of 0), TradingView's Balance
        of Power

    >>> import trading_dsl as td
    >>> td.sma(td.bop(), 14) > 0
    sma(bop(), 14) > 0
    """
    return _call(_signatures.bop, open, high, low, close)


def cci(n=20, high=None, low=None, close=None):
    """Commodity channel index: how many mean deviations the typical price is away from its average.

    Args:
        n (whole, between 1 and 1000000): Bars of average and deviation.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: (p - sma(p, n)) / (0.015 avgdev(p, n)) with p = hlc3; missing where the deviation is 0
    First valid bar: n - 1
    Source: Lambert (1980); TA-Lib CCI (0 for a deviation of 0), Pine ta.cci(hlc3, n)

    >>> import trading_dsl as td
    >>> td.cci(20) > 100
    cci(20) > 100
    """
    return _call(_signatures.cci, n, high, low, close)


def true_range(flavor="tradingview", high=None, low=None, close=None):
    """True range: the bar's range, stretched to the close before.

    Args:
        flavor ("tradingview" or "talib"): Whether the first bar's is high - low, or missing.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: max(high - low, |high - c|, |low - c|) with c the close before; high - low where c is missing
        (talib: missing)
    First valid bar: 0; talib: 1
    Source: Wilder (1978); Pine ta.tr(true), TA-Lib TRANGE

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.true_range() / close > 0.05
    true_range() / close > 0.05
    """
    return _call(_signatures.true_range, flavor, high, low, close)

tr = true_range

trange = true_range


def atr(n=14, flavor="tradingview", high=None, low=None, close=None):
    """Average true range: Wilder's average of the true range.

    Args:
        n (whole, between 1 and 1000000): Bars of Wilder's smoothing.
        flavor ("tradingview" or "talib"): Whether the first bar's range, which has no close before, counts.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: rma(true_range(flavor), n)
    Seed: the mean of the first n true ranges
    First valid bar: n - 1; talib: n
    Source: Wilder (1978); Pine ta.atr, TA-Lib ATR

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.shift(close, 1) + 2 * td.atr(14)
    close > shift(close, 1) + 2 * atr(14)
    """
    return _call(_signatures.atr, n, flavor, high, low, close)


def bbands(x, n=20, k=2):
    """Bollinger bands: a moving average, and k standard deviations to either side.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of average and deviation.
        k (number, at least 0): Deviations between the middle and a band.

    Returns:
        upper (series): The middle plus k deviations.
        middle (series): The moving average.
        lower (series): The middle less k deviations.

    Formula: sma(x, n), sma(x, n) +- k stdev(x, n), with the population's deviation
    First valid bar: n - 1
    Source: Bollinger; TA-Lib BBANDS, Pine ta.bb

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close < td.bbands(close, 20, 2).lower
    close < bbands(close, 20, 2).lower
    """
    return _call(_signatures.bbands, x, n, k)


def keltner(n=20, k=2, x=None, high=None, low=None, close=None):
    """Keltner channels: an exponential average, and k average true ranges to either side.

    Args:
        n (whole, between 1 and 1000000): Bars of both averages.
        k (number, at least 0): Ranges between the middle and a band.
        x (series; the market's close when not given): The values averaged.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns:
        upper (series): The middle plus k ranges.
        middle (series): The average.
        lower (series): The middle less k ranges.

    Formula: ema(x, n), ema(x, n) +- k ema(true range, n), the first bar's true range missing
    Seed: each EMA by the mean of its first n valid values
    First valid bar: n - 1 for the middle, n for the bands
    Source: Pine ta.kc

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.keltner(20, 2).upper
    close > keltner(20, 2).upper
    """
    return _call(_signatures.keltner, n, k, x, high, low, close)


def donchian(n=20, high=None, low=None):
    """Donchian channels: the highest high and the lowest low of n bars.

    Args:
        n (whole, between 1 and 1000000): Bars of the channel, this one included.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.

    Returns:
        upper (series): The highest high.
        middle (series): The mean of both.
        lower (series): The lowest low.

    Formula: highest(high, n), (upper + lower) / 2, lowest(low, n)
    First valid bar: n - 1
    Source: Donchian

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.shift(td.donchian(20).upper, 1)
    close > shift(donchian(20).upper, 1)
    """
    return _call(_signatures.donchian, n, high, low)


def natr(n=14, flavor="tradingview", high=None, low=None, close=None):
    """Normalized average true range: the average true range in percent of the close.

    Args:
        n (whole, between 1 and 1000000): Bars of Wilder's smoothing.
        flavor ("tradingview" or "talib"): Whether the first bar's range, which has no close before, counts.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.

    Returns: series

    Formula: 100 atr(n, flavor) / close
    Seed: as for atr
    First valid bar: n - 1; talib: n
    Source: Forman, Stocks & Commodities 24:5 (2006); flavor talib: TA-Lib NATR

    >>> import trading_dsl as td
    >>> td.natr(14) < 2
    natr(14) < 2
    """
    return _call(_signatures.natr, n, flavor, high, low, close)


def percent_b(x, n=20, k=2):
    """Where the value stands between the Bollinger bands: 0 at the lower, 1 at the upper one.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of average and deviation.
        k (number, above 0): Deviations between the middle and a band.

    Returns: series

    Formula: (x - lower) / (upper - lower); missing where the bands meet
    First valid bar: n - 1
    Source: Bollinger, Bollinger on Bollinger Bands (2001); TradingView's Bollinger Bands %b

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.percent_b(close, 20, 2) < 0
    percent_b(close, 20, 2) < 0
    """
    return _call(_signatures.percent_b, x, n, k)


def bbw(x, n=20, k=2):
    """The width of the Bollinger bands as a fraction of the middle.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars of average and deviation.
        k (number, at least 0): Deviations between the middle and a band.

    Returns: series

    Formula: (upper - lower) / middle
    First valid bar: n - 1
    Source: Bollinger; Pine's ta.bbw is this in percent

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.bbw(close, 20, 2) == td.lowest(td.bbw(close, 20, 2), 120)
    bbw(close, 20, 2) == lowest(bbw(close, 20, 2), 120)
    """
    return _call(_signatures.bbw, x, n, k)


def vwap(high=None, low=None, close=None, volume=None):
    """Volume-weighted average price since the start of the UTC date.

    Args:
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.
        volume (series; the market's volume when not given): The volumes.

    Returns: series

    Formula: sum(hlc3 volume) / sum(volume) over the date's bars so far; a bar that lacks a price or the
        volume is skipped
    First valid bar: 0
    Source: Pine ta.vwap, anchored daily

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.vwap()
    close > vwap()
    """
    return _call(_signatures.vwap, high, low, close, volume)


def vwma(x, n, volume=None):
    """Volume-weighted moving average.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.
        volume (series; the market's volume when not given): The weights.

    Returns: series

    Formula: sma(x volume, n) / sma(volume, n)
    First valid bar: n - 1
    Source: Pine ta.vwma

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.vwma(close, 20) > td.sma(close, 20)
    vwma(close, 20) > sma(close, 20)
    """
    return _call(_signatures.vwma, x, n, volume)


def obv(close=None, volume=None):
    """On-balance volume: the volume of rising bars less that of falling ones, summed up.

    Args:
        close (series; the market's close when not given): The closes.
        volume (series; the market's volume when not given): The volumes.

    Returns: series

    Formula: cumsum(volume where the close rose, -volume where it fell, else 0)
    Seed: 0 on the first bar
    First valid bar: 0
    Source: Granville; Skender OBV; Pine's is missing on the first bar, TA-Lib's starts with its volume

    >>> import trading_dsl as td
    >>> td.obv() > td.sma(td.obv(), 20)
    obv() > sma(obv(), 20)
    """
    return _call(_signatures.obv, close, volume)


def mfi(n=14, high=None, low=None, close=None, volume=None):
    """Money flow index: the share of rising bars in the money of the last n bars, from 0 to 100.

    Args:
        n (whole, between 1 and 1000000): Bars summed up.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.
        volume (series; the market's volume when not given): The volumes.

    Returns: series

    Formula: 100 - 100 / (1 + up / dn) with up and dn the sums of hlc3 volume over bars whose hlc3 rose and
        fell; 100 where dn is 0
    First valid bar: n
    Source: Quong and Soudack, Stocks & Commodities 7:3 (1989); TA-Lib MFI, Skender

    >>> import trading_dsl as td
    >>> td.mfi(14) < 20
    mfi(14) < 20
    """
    return _call(_signatures.mfi, n, high, low, close, volume)


def ad(high=None, low=None, close=None, volume=None):
    """Accumulation/distribution: the volume, weighed by where the close stands in the bar's range, summed up.

    Args:
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.
        volume (series; the market's volume when not given): The volumes.

    Returns: series

    Formula: cumsum(((close - low) - (high - close)) / (high - low) volume), 0 for a bar whose range is 0
    Seed: the first bar's value
    First valid bar: 0
    Source: Chaikin; TA-Lib AD, Pine ta.accdist

    >>> import trading_dsl as td
    >>> td.ad() > td.sma(td.ad(), 20)
    ad() > sma(ad(), 20)
    """
    return _call(_signatures.ad, high, low, close, volume)

accdist = ad


def adosc(fast=3, slow=10, flavor="tradingview", high=None, low=None, close=None, volume=None):
    """Chaikin's oscillator: a fast average of accumulation/distribution less a slow one.

    Args:
        fast (whole, between 1 and 1000000): Bars of the fast average.
        slow (whole, between 1 and 1000000): Bars of the slow average.
        flavor ("tradingview" or "talib"): Whether the averages start with means, or with the first value.
        high (series; the market's high when not given): The highs.
        low (series; the market's low when not given): The lows.
        close (series; the market's close when not given): The closes.
        volume (series; the market's volume when not given): The volumes.

    Returns: series

    Formula: ema(ad(), fast) - ema(ad(), slow)
    Seed: each EMA by the mean of its first n valid values; talib: by the first value
    First valid bar: max(fast, slow) - 1
    Source: Chaikin; TradingView's Chaikin Oscillator; flavor talib: TA-Lib ADOSC

    >>> import trading_dsl as td
    >>> td.crossover(td.adosc(3, 10), 0)
    crossover(adosc(3, 10), 0)
    """
    return _call(_signatures.adosc, fast, slow, flavor, high, low, close, volume)


def highest(x, n):
    """The largest value of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: max(x[t-n+1..t]); missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.highest, TA-Lib MAX

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close == td.highest(close, 20)
    close == highest(close, 20)
    """
    return _call(_signatures.highest, x, n)


def lowest(x, n):
    """The smallest value of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: min(x[t-n+1..t]); missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.lowest, TA-Lib MIN

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close == td.lowest(close, 20)
    close == lowest(close, 20)
    """
    return _call(_signatures.lowest, x, n)


def variance(x, n):
    """The population's variance over the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: the mean of (x - mean)^2, without drift; missing while one of the n values is missing
    First valid bar: n - 1
    Source: Pine ta.variance, TA-Lib VAR

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.variance(close, 20)
    variance(close, 20)
    """
    return _call(_signatures.variance, x, n)

var = variance


def stdev(x, n):
    """The population's standard deviation over the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: sqrt(variance(x, n))
    First valid bar: n - 1
    Source: Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.stdev(close, 20) / close
    stdev(close, 20) / close
    """
    return _call(_signatures.stdev, x, n)

stddev = stdev


def zscore(x, n):
    """How many standard deviations the value stands from the mean of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: (x - sma(x, n)) / stdev(x, n); missing where the deviation is 0
    First valid bar: n - 1
    Source: the standard score, with the population's deviation

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.zscore(close, 20) < -2
    zscore(close, 20) < -2
    """
    return _call(_signatures.zscore, x, n)


def linearreg_slope(x, n=14):
    """The slope of the least-squares line through the last n bars, per bar.

    Args:
        x (series): The values.
        n (whole, between 2 and 1000000): Bars in the window, this one included.

    Returns: series

    Formula: 6 (wma(x, n) - sma(x, n)) / (n - 1), which is the least-squares slope
    First valid bar: n - 1
    Source: TA-Lib LINEARREG_SLOPE

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.linearreg_slope(close, 20) > 0
    linearreg_slope(close, 20) > 0
    """
    return _call(_signatures.linearreg_slope, x, n)


def linearreg(x, n=14, offset=0):
    """The least-squares line through the last n bars, at this bar or at one before.

    Args:
        x (series): The values.
        n (whole, between 2 and 1000000): Bars in the window, this one included.
        offset (whole, between -1000000 and 1000000): How many bars before this one the line is read; -1 for
            the forecast of the next.

    Returns: series

    Formula: sma(x, n) + slope ((n - 1) / 2 - offset)
    First valid bar: n - 1
    Source: Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> close > td.linearreg(close, 20, 0)
    close > linearreg(close, 20, 0)
    """
    return _call(_signatures.linearreg, x, n, offset)

linreg = linearreg


def crossover(a, b):
    """True where a rises above b.

    Args:
        a (series): The one that rises.
        b (series): The one that is crossed.

    Returns: signal

    Formula: a > b, and a <= b on the bar before; all four valid
    First valid bar: 1
    Source: Pine ta.crossover

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.crossover(td.sma(close, 50), td.sma(close, 200))
    crossover(sma(close, 50), sma(close, 200))
    """
    return _call(_signatures.crossover, a, b)

crossed_above = crossover


def crossunder(a, b):
    """True where a falls below b.

    Args:
        a (series): The one that falls.
        b (series): The one that is crossed.

    Returns: signal

    Formula: a < b, and a >= b on the bar before; all four valid
    First valid bar: 1
    Source: Pine ta.crossunder

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.crossunder(td.sma(close, 50), td.sma(close, 200))
    crossunder(sma(close, 50), sma(close, 200))
    """
    return _call(_signatures.crossunder, a, b)

crossed_below = crossunder


def cross(a, b):
    """True where a and b cross, either way.

    Args:
        a (series): The one.
        b (series): The other.

    Returns: signal

    Formula: crossover(a, b) | crossunder(a, b)
    First valid bar: 1
    Source: Pine ta.cross

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.cross(close, td.sma(close, 200))
    cross(close, sma(close, 200))
    """
    return _call(_signatures.cross, a, b)


def rising(x, n):
    """True where the value has risen on each of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): How many strict steps up in a row.

    Returns: signal

    Formula: x[t-i] > x[t-i-1] for i = 0 .. n-1
    First valid bar: n
    Source: Pine ta.rising

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.rising(close, 3)
    rising(close, 3)
    """
    return _call(_signatures.rising, x, n)


def falling(x, n):
    """True where the value has fallen on each of the last n bars.

    Args:
        x (series): The values.
        n (whole, between 1 and 1000000): How many strict steps down in a row.

    Returns: signal

    Formula: x[t-i] < x[t-i-1] for i = 0 .. n-1
    First valid bar: n
    Source: Pine ta.falling

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.falling(close, 3)
    falling(close, 3)
    """
    return _call(_signatures.falling, x, n)
