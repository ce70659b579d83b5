# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The statistics of pandas' windows."""

from .._signature import Parameter, Signature
from .._window import Window


class Rolling(Window):
    """A window that waits for its statistic: ``x.rolling(...)``."""

    __slots__ = ()
    KIND = "rolling"

    _sum = Signature(
        "sum",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def sum(self):
        """The sum over the last n bars.

        As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the
        series.

        Returns: series

        Formula: the sum of the valid values of x[t-n+1..t]
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `rolling(n, min_periods).sum()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.rolling(20).sum()
        close.rolling(20).sum()
        """
        return self._statistic(self._sum)

    _mean = Signature(
        "mean",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def mean(self):
        """The mean over the last n bars.

        As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the
        series.

        Returns: series

        Formula: the sum of the valid values of x[t-n+1..t] / their count
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `rolling(n, min_periods).mean()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.rolling(20).mean()
        close.rolling(20).mean()
        """
        return self._statistic(self._mean)

    _min = Signature(
        "min",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def min(self):
        """The smallest value of the last n bars.

        As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the
        series.

        Returns: series

        Formula: the minimum of the valid values of x[t-n+1..t]
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `rolling(n, min_periods).min()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.rolling(20).min()
        close.rolling(20).min()
        """
        return self._statistic(self._min)

    _max = Signature(
        "max",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def max(self):
        """The largest value of the last n bars.

        As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the
        series.

        Returns: series

        Formula: the maximum of the valid values of x[t-n+1..t]
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `rolling(n, min_periods).max()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.rolling(20).max()
        close.rolling(20).max()
        """
        return self._statistic(self._max)

    _std = Signature(
        "std",
        (
            Parameter("x", "series"),
            Parameter("ddof", "whole", 1),
        ),
        brief=True,
    )

    def std(self, ddof=1):
        """The standard deviation over the last n bars.

        As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long
        the series.

        Args:
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
        return self._statistic(self._std, ddof)

    _var = Signature(
        "var",
        (
            Parameter("x", "series"),
            Parameter("ddof", "whole", 1),
        ),
        brief=True,
    )

    def var(self, ddof=1):
        """The variance over the last n bars.

        As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long
        the series.

        Args:
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
        return self._statistic(self._var, ddof)


class Expanding(Window):
    """A window that waits for its statistic: ``x.expanding(...)``."""

    __slots__ = ()
    KIND = "expanding"

    _sum = Signature(
        "sum",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def sum(self):
        """The sum of all valid values so far.

        As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own
        value is missing.

        Returns: series

        Formula: cumsum of x with 0 for missing values
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `expanding(min_periods).sum()`

        >>> import trading_dsl as td
        >>> volume = td.col("volume")
        >>> volume.expanding().sum()
        volume.expanding().sum()
        """
        return self._statistic(self._sum)

    _mean = Signature(
        "mean",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def mean(self):
        """The mean of all valid values so far.

        As a method: `x.expanding(min_periods).mean()`.

        Returns: series

        Formula: expanding sum / count of valid values
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `expanding(min_periods).mean()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close > close.expanding(20).mean()
        close > close.expanding(20).mean()
        """
        return self._statistic(self._mean)

    _min = Signature(
        "min",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def min(self):
        """The smallest valid value so far.

        As a method: `x.expanding(min_periods).min()`.

        Returns: series

        Formula: the last valid value of cummin
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `expanding(min_periods).min()`

        >>> import trading_dsl as td
        >>> low = td.col("low")
        >>> low.expanding().min()
        low.expanding().min()
        """
        return self._statistic(self._min)

    _max = Signature(
        "max",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def max(self):
        """The largest valid value so far.

        As a method: `x.expanding(min_periods).max()`.

        Returns: series

        Formula: the last valid value of cummax
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `expanding(min_periods).max()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close / close.expanding().max() - 1
        close / close.expanding().max() - 1
        """
        return self._statistic(self._max)


class Ewm(Window):
    """A window that waits for its statistic: ``x.ewm(...)``."""

    __slots__ = ()
    KIND = "ewm"

    _mean = Signature(
        "mean",
        (
            Parameter("x", "series"),
        ),
        brief=True,
    )

    def mean(self):
        """pandas' exponentially weighted mean.

        As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust,
        ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).

        Returns: series

        Formula: adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with
            p the value of the bar before
        Seed: the first valid value
        First valid bar: max(min_periods, 1) - 1
        Source: pandas' `ewm(...).mean()`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.ewm(span=20, adjust=False).mean()
        close.ewm(span=20, adjust=False).mean()
        """
        return self._statistic(self._mean)
