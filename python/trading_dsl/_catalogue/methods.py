# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The methods of an expression: the functions of the language with it as their first argument."""

from . import signatures as _signatures


class Methods:
    """The functions of the language as methods."""

    __slots__ = ()

    def add(self, y):
        """The sum.

        Args:
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
        return self._method(_signatures.add, y)

    def sub(self, y):
        """The difference.

        Args:
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
        return self._method(_signatures.sub, y)

    def mul(self, y):
        """The product.

        Args:
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
        return self._method(_signatures.mul, y)

    def div(self, y):
        """The quotient; division by zero gives an infinity, or a missing value for 0/0.

        Args:
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
        return self._method(_signatures.div, y)

    def floordiv(self, y):
        """The quotient rounded down to a whole number.

        Args:
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
        return self._method(_signatures.floordiv, y)

    def mod(self, y):
        """The remainder of floor division; it has the sign of the divisor.

        Args:
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
        return self._method(_signatures.mod, y)

    def pow(self, y):
        """The first to the power of the second.

        Args:
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
        return self._method(_signatures.pow, y)

    def neg(self):
        """The number with its sign changed.

        Returns: series

        Formula: -x
        First valid bar: 0
        Source: IEEE 754 double arithmetic

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> -close
        -close
        """
        return self._method(_signatures.neg)

    def abs(self):
        """The magnitude of a number.

        Returns: series

        Formula: x where x >= 0, else -x
        First valid bar: 0
        Source: IEEE 754 double arithmetic

        >>> import trading_dsl as td
        >>> close, open = td.col("close"), td.col("open")
        >>> (close - open).abs()
        (close - open).abs()
        """
        return self._method(_signatures.abs)

    def sqrt(self):
        """The square root; missing below zero.

        Returns: series

        Formula: the correctly rounded root
        First valid bar: 0
        Source: IEEE 754 double arithmetic

        >>> import trading_dsl as td
        >>> volume = td.col("volume")
        >>> volume.sqrt()
        volume.sqrt()
        """
        return self._method(_signatures.sqrt)

    def exp(self):
        """The exponential function.

        Returns: series

        Formula: e ** x
        First valid bar: 0
        Source: Java's `Math.exp`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.log(close).exp()
        log(close).exp()
        """
        return self._method(_signatures.exp)

    def log(self):
        """The natural logarithm; missing below zero.

        Returns: series

        Formula: ln x
        First valid bar: 0
        Source: Java's `Math.log`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> (close / td.shift(close, 1)).log()
        (close / shift(close, 1)).log()
        """
        return self._method(_signatures.log)

    def min(self, y):
        """The smaller of two numbers; missing when either is missing.

        Args:
            y (series): The second operand.

        Returns: series

        Formula: x where x <= y, else y
        First valid bar: 0
        Source: Java's `Math.min`

        >>> import trading_dsl as td
        >>> close, open = td.col("close"), td.col("open")
        >>> open.min(close)
        open.min(close)
        """
        return self._method(_signatures.min, y)

    def max(self, y):
        """The larger of two numbers; missing when either is missing.

        Args:
            y (series): The second operand.

        Returns: series

        Formula: x where x >= y, else y
        First valid bar: 0
        Source: Java's `Math.max`

        >>> import trading_dsl as td
        >>> close, open = td.col("close"), td.col("open")
        >>> open.max(close)
        open.max(close)
        """
        return self._method(_signatures.max, y)

    def lt(self, y):
        """True where the first is smaller.

        False where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.lt, y)

    def le(self, y):
        """True where the first is smaller or equal.

        False where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.le, y)

    def gt(self, y):
        """True where the first is larger.

        False where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.gt, y)

    def ge(self, y):
        """True where the first is larger or equal.

        False where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.ge, y)

    def eq(self, y):
        """True where both are equal.

        False where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.eq, y)

    def ne(self, y):
        """True where both differ.

        True where either is missing, as in pandas.

        Args:
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
        return self._method(_signatures.ne, y)

    def and_(self, y):
        """True where both are true.

        Args:
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
        return self._method(_signatures.and_, y)

    def or_(self, y):
        """True where at least one is true.

        Args:
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
        return self._method(_signatures.or_, y)

    def xor(self, y):
        """True where exactly one is true.

        Args:
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
        return self._method(_signatures.xor, y)

    def not_(self):
        """True where the operand is false.

        Returns: signal

        Formula: ~x
        First valid bar: 0
        Source: pandas' `~`

        >>> import trading_dsl as td
        >>> close, open = td.col("close"), td.col("open")
        >>> ~(close > open)
        ~(close > open)
        """
        return self._method(_signatures.not_)

    def isna(self):
        """True where the value is missing.

        Returns: signal

        Formula: x != x
        First valid bar: 0
        Source: pandas' `isna`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.isna()
        close.isna()
        """
        return self._method(_signatures.isna)

    isnan = isna

    isnull = isna

    def where(self, cond, other=None):
        """One of two values, chosen bar by bar.

        As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a
        constant chooses when the program is loaded.

        Args:
            cond (signal): Which one.
            other (any series): The value where it is false; missing when not given.

        Returns: any series

        Formula: x where cond, else other
        First valid bar: 0
        Source: numpy's `where`, pandas' `Series.where`

        >>> import trading_dsl as td
        >>> close, high, low, open = td.col("close"), td.col("high"), td.col("low"), td.col("open")
        >>> high.where(close > open, low)
        high.where(close > open, low)
        """
        return self._method(_signatures.where, cond, other)

    def position(self, exits):
        """The latch of a position: true from the bar of an entry to the bar before an exit.

        Args:
            exits (signal): Closes it; on the bar of both, the exit wins.

        Returns: signal

        Formula: false where exits, else true where entries, else the bar before
        Seed: false before the first bar
        First valid bar: 0
        Source: vectorbt's order of signals

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> (close > td.sma(close, 50)).position(close < td.sma(close, 50))
        (close > sma(close, 50)).position(close < sma(close, 50))
        """
        return self._method(_signatures.position, exits)

    def shift(self, n=1, *, periods=None):
        """The value of n bars ago.

        Missing before there are n bars; a truth value starts false.

        Args:
            n (whole, between 0 and 1000000; also by the name periods): How many bars ago; never negative,
                since that would read the future.

        Returns: any series

        Formula: x[t - n]
        First valid bar: n
        Source: pandas' `shift`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close > close.shift(1)
        close > close.shift(1)
        """
        return self._method(_signatures.shift, n, periods=periods)

    def ffill(self):
        """The last value that is not missing.

        Returns: series

        Formula: x where it is valid, else the result of the bar before
        Seed: missing before the first valid value
        First valid bar: 0
        Source: pandas' `ffill`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.ffill()
        close.ffill()
        """
        return self._method(_signatures.ffill)

    def cumsum(self):
        """The sum of all values so far.

        A missing value gives a missing value and is skipped.

        Returns: series

        Formula: the sum of x[0..t]
        Seed: the first valid value
        First valid bar: 0
        Source: pandas' `cumsum`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.cumsum()
        close.cumsum()
        """
        return self._method(_signatures.cumsum)

    def cumprod(self):
        """The product of all values so far.

        A missing value gives a missing value and is skipped.

        Returns: series

        Formula: the product of x[0..t]
        Seed: the first valid value
        First valid bar: 0
        Source: pandas' `cumprod`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> (close / td.shift(close, 1)).cumprod()
        (close / shift(close, 1)).cumprod()
        """
        return self._method(_signatures.cumprod)

    def cummax(self):
        """The largest value so far.

        A missing value gives a missing value and is skipped.

        Returns: series

        Formula: the maximum of x[0..t]
        Seed: the first valid value
        First valid bar: 0
        Source: pandas' `cummax`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.cummax()
        close.cummax()
        """
        return self._method(_signatures.cummax)

    def cummin(self):
        """The smallest value so far.

        A missing value gives a missing value and is skipped.

        Returns: series

        Formula: the minimum of x[0..t]
        Seed: the first valid value
        First valid bar: 0
        Source: pandas' `cummin`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.cummin()
        close.cummin()
        """
        return self._method(_signatures.cummin)

    def sum_since(self, reset):
        """A sum that starts anew on every bar on which a signal is true, with that bar's value.

        A missing value gives a missing value and is skipped.

        Args:
            reset (signal): Where the sum starts anew.

        Returns: series

        Formula: x where reset, else the result of the bar before + x
        Seed: the first valid value
        First valid bar: 0
        Source: the running sums of an anchored VWAP

        >>> import trading_dsl as td
        >>> volume = td.col("volume")
        >>> volume.sum_since(td.col("$day") != td.shift(td.col("$day"), 1))
        volume.sum_since(market.col("$day") != shift(market.col("$day"), 1))
        """
        return self._method(_signatures.sum_since, reset)

    def ratchet(self, price):
        """A level that follows a value upwards only, until a price is below it: then it starts anew at the
        value.

        A missing value gives a missing value and leaves the level as it is; a missing price is not below. For
        a level that only falls, turn the signs: `-ratchet(-x, -price)`.

        Args:
            price (series): What lets the level go when it is below that of the bar before.

        Returns: series

        Formula: x where x > p or price < p, else p, with p the result of the bar before
        Seed: the first valid value
        First valid bar: 0
        Source: the bands of Pine's ta.supertrend

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close < (close - 3 * td.atr(14)).ratchet(td.shift(close, 1))
        close < (close - 3 * atr(14)).ratchet(shift(close, 1))
        """
        return self._method(_signatures.ratchet, price)

    def rolling_sum(self, n=None, min_periods=None, *, window=None):
        """The sum over the last n bars.

        As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the
        series.

        Args:
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
        return self._method(_signatures.rolling_sum, n, min_periods, window=window)

    def rolling_mean(self, n=None, min_periods=None, *, window=None):
        """The mean over the last n bars.

        As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the
        series.

        Args:
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
        return self._method(_signatures.rolling_mean, n, min_periods, window=window)

    def rolling_min(self, n=None, min_periods=None, *, window=None):
        """The smallest value of the last n bars.

        As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the
        series.

        Args:
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
        return self._method(_signatures.rolling_min, n, min_periods, window=window)

    def rolling_max(self, n=None, min_periods=None, *, window=None):
        """The largest value of the last n bars.

        As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the
        series.

        Args:
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
        return self._method(_signatures.rolling_max, n, min_periods, window=window)

    def rolling_std(self, n=None, min_periods=None, ddof=1, *, window=None):
        """The standard deviation over the last n bars.

        As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long
        the series.

        Args:
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
        return self._method(_signatures.rolling_std, n, min_periods, ddof, window=window)

    def rolling_var(self, n=None, min_periods=None, ddof=1, *, window=None):
        """The variance over the last n bars.

        As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long
        the series.

        Args:
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
        return self._method(_signatures.rolling_var, n, min_periods, ddof, window=window)

    def avgdev(self, n=None, *, window=None):
        """The mean distance of the last n values from their mean.

        Missing while one of the n values is missing. All n are read again on every bar.

        Args:
            n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

        Returns: series

        Formula: the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value
            on; 0 for equal values
        First valid bar: n - 1
        Source: TA-Lib AVGDEV, Pine ta.dev

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.avgdev(20) / close
        close.avgdev(20) / close
        """
        return self._method(_signatures.avgdev, n, window=window)

    dev = avgdev

    def highestbars(self, n=None, *, window=None):
        """How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.

        Of equal values the newest counts; missing while one of the n values is missing. All n are read again
        on every bar.

        Args:
            n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

        Returns: series

        Formula: j - t with j the last bar in t-n+1..t on which x is largest
        First valid bar: n - 1
        Source: Pine ta.highestbars, which takes the oldest of equal values

        >>> import trading_dsl as td
        >>> high = td.col("high")
        >>> high.highestbars(20) == 0
        high.highestbars(20) == 0
        """
        return self._method(_signatures.highestbars, n, window=window)

    def lowestbars(self, n=None, *, window=None):
        """How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.

        Of equal values the newest counts; missing while one of the n values is missing. All n are read again
        on every bar.

        Args:
            n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

        Returns: series

        Formula: j - t with j the last bar in t-n+1..t on which x is smallest
        First valid bar: n - 1
        Source: Pine ta.lowestbars, which takes the oldest of equal values

        >>> import trading_dsl as td
        >>> low = td.col("low")
        >>> low.lowestbars(20) == 0
        low.lowestbars(20) == 0
        """
        return self._method(_signatures.lowestbars, n, window=window)

    def wma(self, n=None, *, window=None):
        """Weighted moving average: the newest bar weighs n, the oldest 1.

        Args:
            n (whole, between 1 and 1000000; also by the name window): Bars in the window, this one included.

        Returns: series

        Formula: (1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)
        First valid bar: n - 1
        Source: TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.wma(20)
        close.wma(20)
        """
        return self._method(_signatures.wma, n, window=window)

    def ema(self, n):
        """Exponential moving average.

        Missing values are skipped: missing out on that bar, the state is kept.

        Args:
            n (whole, between 1 and 1000000): Bars of smoothing.

        Returns: series

        Formula: p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before
        Seed: the mean of the first n valid values
        First valid bar: n - 1
        Source: TA-Lib EMA (default), Pine ta.ema; not pandas, whose `ewm` starts with the first value

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.ema(20)
        close.ema(20)
        """
        return self._method(_signatures.ema, n)

    def rma(self, n):
        """Wilder's moving average.

        Missing values are skipped: missing out on that bar, the state is kept.

        Args:
            n (whole, between 1 and 1000000): Bars of smoothing.

        Returns: series

        Formula: (p (n - 1) + x) / n with p the value of the bar before
        Seed: the mean of the first n valid values
        First valid bar: n - 1
        Source: Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma

        >>> import trading_dsl as td
        >>> td.true_range().rma(14)
        true_range().rma(14)
        """
        return self._method(_signatures.rma, n)

    smma = rma

    wilder = rma

    def ewm_mean(self, alpha, adjust=True, min_periods=0, ignore_na=False):
        """pandas' exponentially weighted mean.

        As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust,
        ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).

        Args:
            alpha (number, above 0 and at most 1): Weight of the newest value.
            adjust (flag): Whether to divide by the sum of the weights so far.
            min_periods (whole, between 0 and 1000000): How many valid values there must have been.
            ignore_na (flag): Whether missing values are left out when weights are counted.

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
        return self._method(_signatures.ewm_mean, alpha, adjust, min_periods, ignore_na)

    def diff(self, n=1, *, periods=None):
        """The change over n bars.

        Args:
            n (whole, between 0 and 1000000; also by the name periods): How many bars back to compare with.

        Returns: series

        Formula: x - x[n bars ago]
        First valid bar: n
        Source: pandas' `diff`, Pine ta.change

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.diff(1) > 0
        close.diff(1) > 0
        """
        return self._method(_signatures.diff, n, periods=periods)

    change = diff

    def pct_change(self, n=1, *, periods=None):
        """The relative change over n bars, as a fraction.

        Args:
            n (whole, between 0 and 1000000; also by the name periods): How many bars back to compare with.

        Returns: series

        Formula: x / x[n bars ago] - 1
        First valid bar: n
        Source: pandas' `pct_change` (without filling missing values)

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.pct_change(1) < -0.05
        close.pct_change(1) < -0.05
        """
        return self._method(_signatures.pct_change, n, periods=periods)

    def notna(self):
        """True where the value is not missing.

        Returns: signal

        Formula: ~isna(x)
        First valid bar: 0
        Source: pandas' `notna`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.sma(close, 50).notna()
        sma(close, 50).notna()
        """
        return self._method(_signatures.notna)

    notnull = notna

    def fillna(self, value):
        """The values, with a substitute where they are missing.

        Args:
            value (series): What stands where a value is missing.

        Returns: series

        Formula: value where x is missing, else x
        First valid bar: 0
        Source: pandas' `fillna`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.rsi(close, 14).fillna(50)
        rsi(close, 14).fillna(50)
        """
        return self._method(_signatures.fillna, value)

    def clip(self, lower=None, upper=None):
        """The values, held between two bounds; a missing value stays missing, a missing bound does not bound.

        As in pandas, two constant bounds that stand the wrong way round change places, and bounds that are
        series never do: where they cross, `x` above the upper bound becomes that, and any other `x` the lower
        bound.

        Args:
            lower (series): The lower bound; none when not given.
            upper (series): The upper bound; none when not given.

        Returns: series

        Formula: upper where x > upper, else lower where x < lower, else x
        First valid bar: 0
        Source: pandas' `clip`

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.zscore(close, 20).clip(-3, 3)
        zscore(close, 20).clip(-3, 3)
        """
        return self._method(_signatures.clip, lower, upper)

    def expanding_sum(self, min_periods=1):
        """The sum of all valid values so far.

        As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own
        value is missing.

        Args:
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
        return self._method(_signatures.expanding_sum, min_periods)

    def expanding_mean(self, min_periods=1):
        """The mean of all valid values so far.

        As a method: `x.expanding(min_periods).mean()`.

        Args:
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
        return self._method(_signatures.expanding_mean, min_periods)

    def expanding_min(self, min_periods=1):
        """The smallest valid value so far.

        As a method: `x.expanding(min_periods).min()`.

        Args:
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
        return self._method(_signatures.expanding_min, min_periods)

    def expanding_max(self, min_periods=1):
        """The largest valid value so far.

        As a method: `x.expanding(min_periods).max()`.

        Args:
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
        return self._method(_signatures.expanding_max, min_periods)

    def sma(self, n):
        """Simple moving average: the mean of the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: (x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing
        First valid bar: n - 1
        Source: TA-Lib SMA; Pine ta.sma differs only after missing values

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close > close.sma(200)
        close > close.sma(200)
        """
        return self._method(_signatures.sma, n)

    def dema(self, n):
        """Double exponential moving average: an EMA with less lag.

        Args:
            n (whole, between 1 and 1000000): Bars of smoothing.

        Returns: series

        Formula: 2 e - ema(e, n) with e = ema(x, n)
        Seed: each EMA by the mean of its first n valid values
        First valid bar: 2 n - 2
        Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.dema(20)
        close.dema(20)
        """
        return self._method(_signatures.dema, n)

    def tema(self, n):
        """Triple exponential moving average.

        Args:
            n (whole, between 1 and 1000000): Bars of smoothing.

        Returns: series

        Formula: 3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x
        Seed: each EMA by the mean of its first n valid values
        First valid bar: 3 n - 3
        Source: Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.tema(20)
        close.tema(20)
        """
        return self._method(_signatures.tema, n)

    def macd(self, fast=12, slow=26, signal=9, flavor="tradingview"):
        """Moving average convergence/divergence: two EMAs' difference, and an EMA of that.

        Args:
            fast (whole, between 1 and 1000000): Bars of the fast EMA.
            slow (whole, between 1 and 1000000): Bars of the slow EMA.
            signal (whole, between 1 and 1000000): Bars of the signal's EMA.
            flavor ("tradingview" or "talib"): Whether the fast EMA is seeded by its own first values, or by
                the last ones before the slow EMA starts.

        Returns:
            line (series): The fast EMA less the slow one.
            signal (series): The line's EMA.
            hist (series): The line less the signal.

        Formula: line = ema(x, fast) - ema(x, slow); signal = ema(line, signal); hist = line - signal
        Seed: each EMA by the mean of its first n valid values; talib: the fast one by the values fast before
            slow - 1
        First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
        Source: Appel; Pine ta.macd; flavor talib: TA-Lib MACD, which shows all three from slow + signal - 2

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.macd(12, 26, 9).hist > 0
        close.macd(12, 26, 9).hist > 0
        """
        return self._method(_signatures.macd, fast, slow, signal, flavor)

    def trix(self, n=15):
        """The change of a threefold smoothed average over one bar, in percent.

        Args:
            n (whole, between 1 and 1000000): Bars of each smoothing.

        Returns: series

        Formula: roc(e3, 1) with e3 = ema(ema(ema(x, n), n), n)
        Seed: each EMA by the mean of its first n valid values
        First valid bar: 3 n - 2
        Source: Hutson; TA-Lib TRIX. TradingView's indicator takes logarithms and multiplies by 10,000

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.crossover(close.trix(15), 0)
        crossover(close.trix(15), 0)
        """
        return self._method(_signatures.trix, n)

    def apo(self, fast=12, slow=26, average="ema"):
        """Absolute price oscillator: a fast moving average less a slow one.

        Args:
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
        >>> close.apo(12, 26) > 0
        close.apo(12, 26) > 0
        """
        return self._method(_signatures.apo, fast, slow, average)

    def ppo(self, fast=12, slow=26, signal=9, average="ema"):
        """Percentage price oscillator: by how much a fast moving average exceeds a slow one, in percent.

        Args:
            fast (whole, between 1 and 1000000): Bars of the fast average.
            slow (whole, between 1 and 1000000): Bars of the slow average.
            signal (whole, between 1 and 1000000): Bars of the signal's average.
            average ("ema" or "sma"): Which moving average.

        Returns:
            line (series): The excess in percent of the slow average.
            signal (series): The line's average.
            hist (series): The line less the signal.

        Formula: line = 100 (fast average - slow average) / slow average; signal = ema or sma of line; hist =
            line - signal
        Seed: each EMA by the mean of its first n valid values
        First valid bar: slow - 1 for the line, slow + signal - 2 for signal and hist
        Source: Appel; StockCharts' PPO; TA-Lib PPO is the line, seeded as its APO

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.ppo(12, 26, 9).hist > 0
        close.ppo(12, 26, 9).hist > 0
        """
        return self._method(_signatures.ppo, fast, slow, signal, average)

    def hma(self, n):
        """Hull moving average: weighted averages combined so that the lag almost cancels.

        Args:
            n (whole, between 2 and 1000000): Bars of the slow average.

        Returns: series

        Formula: wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))
        First valid bar: n + floor(sqrt(n)) - 2
        Source: Hull (2005); Pine ta.hma

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close > close.hma(20)
        close > close.hma(20)
        """
        return self._method(_signatures.hma, n)

    def rsi(self, n=14, flavor="tradingview"):
        """Relative strength index: the share of gains in the recent moves, from 0 to 100.

        Args:
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
        >>> close.rsi(14) > 70
        close.rsi(14) > 70
        """
        return self._method(_signatures.rsi, n, flavor)

    def roc(self, n=10):
        """Rate of change over n bars, in percent.

        Args:
            n (whole, between 1 and 1000000): How many bars back to compare with.

        Returns: series

        Formula: 100 (x - x[n bars ago]) / x[n bars ago]
        First valid bar: n
        Source: Pine ta.roc, TA-Lib ROC

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.roc(20) > 5
        close.roc(20) > 5
        """
        return self._method(_signatures.roc, n)

    def momentum(self, n=10):
        """The change over n bars.

        Args:
            n (whole, between 1 and 1000000): How many bars back to compare with.

        Returns: series

        Formula: x - x[n bars ago]
        First valid bar: n
        Source: TA-Lib MOM, Pine ta.mom

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.momentum(10) > 0
        close.momentum(10) > 0
        """
        return self._method(_signatures.momentum, n)

    mom = momentum

    def cmo(self, n=14, flavor="tradingview"):
        """Chande's momentum oscillator: gains less losses of the last n bars in percent of both.

        Args:
            n (whole, between 1 and 1000000): Bars summed up.
            flavor ("tradingview" or "talib"): Plain sums, or Wilder's averages.

        Returns: series

        Formula: 100 (up - dn) / (up + dn) with up and dn the sums of gains and losses, missing where both are
            0; talib: with their rma(n), 0 where both are 0
        Seed: talib: the means of the first n gains and losses
        First valid bar: n
        Source: Chande and Kroll, The New Technical Trader (1994); Pine ta.cmo; flavor talib: TA-Lib CMO

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.cmo(14) > 50
        close.cmo(14) > 50
        """
        return self._method(_signatures.cmo, n, flavor)

    def tsi(self, short=13, long=25):
        """True strength index: the twice smoothed change in relation to the twice smoothed size of changes,
        from -1 to 1.

        Args:
            short (whole, between 1 and 1000000): Bars of the second smoothing.
            long (whole, between 1 and 1000000): Bars of the first smoothing.

        Returns: series

        Formula: ema(ema(d, long), short) / ema(ema(|d|, long), short) with d = x - x[1 bar ago]
        Seed: each EMA by the mean of its first n valid values
        First valid bar: short + long - 1
        Source: Blau, Momentum, Direction and Divergence (1995); Pine ta.tsi; elsewhere it is often multiplied
            by 100

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.tsi(13, 25) > 0
        close.tsi(13, 25) > 0
        """
        return self._method(_signatures.tsi, short, long)

    def stochrsi(self, n=14, range=14, smooth=3, d=3):
        """Stochastic RSI: where the RSI stands in its own range, from 0 to 100.

        Args:
            n (whole, between 1 and 1000000): Bars of the RSI.
            range (whole, between 1 and 1000000): Bars of the RSI's range.
            smooth (whole, between 1 and 1000000): Bars that k is averaged over; 1 for the raw form.
            d (whole, between 1 and 1000000): Bars that d averages k over.

        Returns:
            k (series): The smoothed position in the range.
            d (series): The average of k.

        Formula: stoch(range, smooth, d) of r = rsi(x, n) as high, low and close; missing where the range is
            0, as it is where x does not change in those bars
        Seed: as for rsi
        First valid bar: n + range + smooth - 2 for k, n + range + smooth + d - 3 for d
        Source: Chande and Kroll (1994); TradingView's Stochastic RSI; TA-Lib STOCHRSI does not smooth k

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.stochrsi(14, 14, 3, 3).k < 20
        close.stochrsi(14, 14, 3, 3).k < 20
        """
        return self._method(_signatures.stochrsi, n, range, smooth, d)

    def bbands(self, n=20, k=2):
        """Bollinger bands: a moving average, and k standard deviations to either side.

        Args:
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
        >>> close < close.bbands(20, 2).lower
        close < close.bbands(20, 2).lower
        """
        return self._method(_signatures.bbands, n, k)

    def percent_b(self, n=20, k=2):
        """Where the value stands between the Bollinger bands: 0 at the lower, 1 at the upper one.

        Args:
            n (whole, between 1 and 1000000): Bars of average and deviation.
            k (number, above 0): Deviations between the middle and a band.

        Returns: series

        Formula: (x - lower) / (upper - lower); missing where the bands meet
        First valid bar: n - 1
        Source: Bollinger, Bollinger on Bollinger Bands (2001); TradingView's Bollinger Bands %b

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.percent_b(20, 2) < 0
        close.percent_b(20, 2) < 0
        """
        return self._method(_signatures.percent_b, n, k)

    def bbw(self, n=20, k=2):
        """The width of the Bollinger bands as a fraction of the middle.

        Args:
            n (whole, between 1 and 1000000): Bars of average and deviation.
            k (number, at least 0): Deviations between the middle and a band.

        Returns: series

        Formula: (upper - lower) / middle
        First valid bar: n - 1
        Source: Bollinger; Pine's ta.bbw is this in percent

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.bbw(20, 2) == td.lowest(td.bbw(close, 20, 2), 120)
        close.bbw(20, 2) == lowest(bbw(close, 20, 2), 120)
        """
        return self._method(_signatures.bbw, n, k)

    def vwma(self, n, volume=None):
        """Volume-weighted moving average.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.
            volume (series; the market's volume when not given): The weights.

        Returns: series

        Formula: sma(x volume, n) / sma(volume, n)
        First valid bar: n - 1
        Source: Pine ta.vwma

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.vwma(20) > td.sma(close, 20)
        close.vwma(20) > sma(close, 20)
        """
        return self._method(_signatures.vwma, n, volume)

    def highest(self, n):
        """The largest value of the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: max(x[t-n+1..t]); missing while one of the n values is missing
        First valid bar: n - 1
        Source: Pine ta.highest, TA-Lib MAX

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close == close.highest(20)
        close == close.highest(20)
        """
        return self._method(_signatures.highest, n)

    def lowest(self, n):
        """The smallest value of the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: min(x[t-n+1..t]); missing while one of the n values is missing
        First valid bar: n - 1
        Source: Pine ta.lowest, TA-Lib MIN

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close == close.lowest(20)
        close == close.lowest(20)
        """
        return self._method(_signatures.lowest, n)

    def variance(self, n):
        """The population's variance over the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: the mean of (x - mean)^2, without drift; missing while one of the n values is missing
        First valid bar: n - 1
        Source: Pine ta.variance, TA-Lib VAR

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.variance(20)
        close.variance(20)
        """
        return self._method(_signatures.variance, n)

    var = variance

    def stdev(self, n):
        """The population's standard deviation over the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: sqrt(variance(x, n))
        First valid bar: n - 1
        Source: Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.stdev(20) / close
        close.stdev(20) / close
        """
        return self._method(_signatures.stdev, n)

    stddev = stdev

    def zscore(self, n):
        """How many standard deviations the value stands from the mean of the last n bars.

        Args:
            n (whole, between 1 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: (x - sma(x, n)) / stdev(x, n); missing where the deviation is 0
        First valid bar: n - 1
        Source: the standard score, with the population's deviation

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.zscore(20) < -2
        close.zscore(20) < -2
        """
        return self._method(_signatures.zscore, n)

    def linearreg_slope(self, n=14):
        """The slope of the least-squares line through the last n bars, per bar.

        Args:
            n (whole, between 2 and 1000000): Bars in the window, this one included.

        Returns: series

        Formula: 6 (wma(x, n) - sma(x, n)) / (n - 1), which is the least-squares slope
        First valid bar: n - 1
        Source: TA-Lib LINEARREG_SLOPE

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.linearreg_slope(20) > 0
        close.linearreg_slope(20) > 0
        """
        return self._method(_signatures.linearreg_slope, n)

    def linearreg(self, n=14, offset=0):
        """The least-squares line through the last n bars, at this bar or at one before.

        Args:
            n (whole, between 2 and 1000000): Bars in the window, this one included.
            offset (whole, between -1000000 and 1000000): How many bars before this one the line is read; -1
                for the forecast of the next.

        Returns: series

        Formula: sma(x, n) + slope ((n - 1) / 2 - offset)
        First valid bar: n - 1
        Source: Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close > close.linearreg(20, 0)
        close > close.linearreg(20, 0)
        """
        return self._method(_signatures.linearreg, n, offset)

    linreg = linearreg

    def crossover(self, b):
        """True where a rises above b.

        Args:
            b (series): The one that is crossed.

        Returns: signal

        Formula: a > b, and a <= b on the bar before; all four valid
        First valid bar: 1
        Source: Pine ta.crossover

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.sma(close, 50).crossover(td.sma(close, 200))
        sma(close, 50).crossover(sma(close, 200))
        """
        return self._method(_signatures.crossover, b)

    crossed_above = crossover

    def crossunder(self, b):
        """True where a falls below b.

        Args:
            b (series): The one that is crossed.

        Returns: signal

        Formula: a < b, and a >= b on the bar before; all four valid
        First valid bar: 1
        Source: Pine ta.crossunder

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> td.sma(close, 50).crossunder(td.sma(close, 200))
        sma(close, 50).crossunder(sma(close, 200))
        """
        return self._method(_signatures.crossunder, b)

    crossed_below = crossunder

    def cross(self, b):
        """True where a and b cross, either way.

        Args:
            b (series): The other.

        Returns: signal

        Formula: crossover(a, b) | crossunder(a, b)
        First valid bar: 1
        Source: Pine ta.cross

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.cross(td.sma(close, 200))
        close.cross(sma(close, 200))
        """
        return self._method(_signatures.cross, b)

    def rising(self, n):
        """True where the value has risen on each of the last n bars.

        Args:
            n (whole, between 1 and 1000000): How many strict steps up in a row.

        Returns: signal

        Formula: x[t-i] > x[t-i-1] for i = 0 .. n-1
        First valid bar: n
        Source: Pine ta.rising

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.rising(3)
        close.rising(3)
        """
        return self._method(_signatures.rising, n)

    def falling(self, n):
        """True where the value has fallen on each of the last n bars.

        Args:
            n (whole, between 1 and 1000000): How many strict steps down in a row.

        Returns: signal

        Formula: x[t-i] < x[t-i-1] for i = 0 .. n-1
        First valid bar: n
        Source: Pine ta.falling

        >>> import trading_dsl as td
        >>> close = td.col("close")
        >>> close.falling(3)
        close.falling(3)
        """
        return self._method(_signatures.falling, n)
