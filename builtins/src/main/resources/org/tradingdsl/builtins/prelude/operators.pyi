# SPDX-License-Identifier: Apache-2.0
#
# The primitive operators: declared here, computed by nodes. Indicators are definitions in the .td files beside this one.

def add(x, y):
    """The sum.

    Primitive: ADD
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x + y
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: close + open
    """
    ...


def sub(x, y):
    """The difference.

    Primitive: SUB
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x - y
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: close - open
    """
    ...


def mul(x, y):
    """The product.

    Primitive: MUL
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x * y
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: close * open
    """
    ...


def div(x, y):
    """The quotient; division by zero gives an infinity, or a missing value for 0/0.

    Primitive: DIV
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x / y
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: close / open
    """
    ...


def floordiv(x, y):
    """The quotient rounded down to a whole number.

    Primitive: FLOORDIV
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x // y
    First valid bar: 0
    Source: Python's `//` on floats; division by zero as in `/`
    Example: close // open
    """
    ...


def mod(x, y):
    """The remainder of floor division; it has the sign of the divisor.

    Primitive: MOD
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x % y
    First valid bar: 0
    Source: Python's `%` on floats
    Example: close % open
    """
    ...


def pow(x, y):
    """The first to the power of the second.

    Primitive: POW
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x ** y
    First valid bar: 0
    Source: Java's `Math.pow`
    Example: close ** open
    """
    ...


def neg(x):
    """The number with its sign changed.

    Primitive: NEG
    Category: arithmetic
    Args:
        x (series): The operand.
    Returns: series
    Formula: -x
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: -close
    """
    ...


def abs(x):
    """The magnitude of a number.

    Primitive: ABS
    Category: arithmetic
    Args:
        x (series): The operand.
    Returns: series
    Formula: x where x >= 0, else -x
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: abs(close - open)
    """
    ...


def sqrt(x):
    """The square root; missing below zero.

    Primitive: SQRT
    Category: arithmetic
    Args:
        x (series): The operand.
    Returns: series
    Formula: the correctly rounded root
    First valid bar: 0
    Source: IEEE 754 double arithmetic
    Example: sqrt(volume)
    """
    ...


def exp(x):
    """The exponential function.

    Primitive: EXP
    Category: arithmetic
    Args:
        x (series): The exponent.
    Returns: series
    Formula: e ** x
    First valid bar: 0
    Source: Java's `Math.exp`
    Example: exp(log(close))
    """
    ...


def log(x):
    """The natural logarithm; missing below zero.

    Primitive: LOG
    Category: arithmetic
    Args:
        x (series): The operand.
    Returns: series
    Formula: ln x
    First valid bar: 0
    Source: Java's `Math.log`
    Example: log(close / shift(close, 1))
    """
    ...


def min(x, y):
    """The smaller of two numbers; missing when either is missing.

    Primitive: MIN
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x where x <= y, else y
    First valid bar: 0
    Source: Java's `Math.min`
    Example: min(open, close)
    """
    ...


def max(x, y):
    """The larger of two numbers; missing when either is missing.

    Primitive: MAX
    Category: arithmetic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: series
    Formula: x where x >= y, else y
    First valid bar: 0
    Source: Java's `Math.max`
    Example: max(open, close)
    """
    ...


def lt(x, y):
    """True where the first is smaller.

    False where either is missing, as in pandas.

    Primitive: LT
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x < y
    First valid bar: 0
    Source: IEEE 754
    Example: close < open
    """
    ...


def le(x, y):
    """True where the first is smaller or equal.

    False where either is missing, as in pandas.

    Primitive: LE
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x <= y
    First valid bar: 0
    Source: IEEE 754
    Example: close <= open
    """
    ...


def gt(x, y):
    """True where the first is larger.

    False where either is missing, as in pandas.

    Primitive: GT
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x > y
    First valid bar: 0
    Source: IEEE 754
    Example: close > open
    """
    ...


def ge(x, y):
    """True where the first is larger or equal.

    False where either is missing, as in pandas.

    Primitive: GE
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x >= y
    First valid bar: 0
    Source: IEEE 754
    Example: close >= open
    """
    ...


def eq(x, y):
    """True where both are equal.

    False where either is missing, as in pandas.

    Primitive: EQ
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x == y
    First valid bar: 0
    Source: IEEE 754
    Example: close == open
    """
    ...


def ne(x, y):
    """True where both differ.

    True where either is missing, as in pandas.

    Primitive: NE
    Category: logic
    Args:
        x (series): The first operand.
        y (series): The second operand.
    Returns: signal
    Formula: x != y
    First valid bar: 0
    Source: IEEE 754
    Example: close != open
    """
    ...


def and_(x, y):
    """True where both are true.

    Primitive: AND
    Category: logic
    Args:
        x (signal): The first operand.
        y (signal): The second operand.
    Returns: signal
    Formula: x & y
    First valid bar: 0
    Source: pandas' `&`
    Example: (close > open) & (volume > 1_000_000)
    """
    ...


def or_(x, y):
    """True where at least one is true.

    Primitive: OR
    Category: logic
    Args:
        x (signal): The first operand.
        y (signal): The second operand.
    Returns: signal
    Formula: x | y
    First valid bar: 0
    Source: pandas' `|`
    Example: (close > open) | (volume > 1_000_000)
    """
    ...


def xor(x, y):
    """True where exactly one is true.

    Primitive: XOR
    Category: logic
    Args:
        x (signal): The first operand.
        y (signal): The second operand.
    Returns: signal
    Formula: x ^ y
    First valid bar: 0
    Source: pandas' `^`
    Example: (close > open) ^ (volume > 1_000_000)
    """
    ...


def not_(x):
    """True where the operand is false.

    Primitive: NOT
    Category: logic
    Args:
        x (signal): The operand.
    Returns: signal
    Formula: ~x
    First valid bar: 0
    Source: pandas' `~`
    Example: ~(close > open)
    """
    ...


def isna(x):
    """True where the value is missing.

    Primitive: ISNA
    Category: logic
    Aliases: isnan, isnull
    Args:
        x (series): The values.
    Returns: signal
    Formula: x != x
    First valid bar: 0
    Source: pandas' `isna`
    Example: isna(close)
    """
    ...


def where(cond, x, other=None):
    """One of two values, chosen bar by bar.

    As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a
    constant chooses when the program is loaded.

    Primitive: WHERE
    Category: logic
    Args:
        cond (signal): Which one.
        x (any series): The value where the condition is true.
        other (any series): The value where it is false; missing when not given.
    Returns: any series
    Formula: x where cond, else other
    First valid bar: 0
    Source: numpy's `where`, pandas' `Series.where`
    Example: where(close > open, high, low)
    """
    ...


def position(entries, exits):
    """The latch of a position: true from the bar of an entry to the bar before an exit.

    Primitive: POSITION
    Category: logic
    Args:
        entries (signal): Opens the position.
        exits (signal): Closes it; on the bar of both, the exit wins.
    Returns: signal
    Formula: false where exits, else true where entries, else the bar before
    Seed: false before the first bar
    First valid bar: 0
    Source: vectorbt's order of signals
    Example: position(close > sma(close, 50), close < sma(close, 50))
    """
    ...


def shift(x, n=1):
    """The value of n bars ago.

    Missing before there are n bars; a truth value starts false.

    Primitive: SHIFT
    Category: series
    Args:
        x (any series): The values.
        n (lag, also periods): How many bars ago; never negative, since that would read the future.
    Returns: any series
    Formula: x[t - n]
    First valid bar: n
    Source: pandas' `shift`
    Example: close > shift(close, 1)
    """
    ...


def ffill(x):
    """The last value that is not missing.

    Primitive: FFILL
    Category: series
    Args:
        x (series): The values.
    Returns: series
    Formula: x where it is valid, else the result of the bar before
    Seed: missing before the first valid value
    First valid bar: 0
    Source: pandas' `ffill`
    Example: ffill(close)
    """
    ...


def cumsum(x):
    """The sum of all values so far.

    A missing value gives a missing value and is skipped.

    Primitive: CUMSUM
    Category: series
    Args:
        x (series): The values.
    Returns: series
    Formula: the sum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cumsum`
    Example: cumsum(close)
    """
    ...


def cumprod(x):
    """The product of all values so far.

    A missing value gives a missing value and is skipped.

    Primitive: CUMPROD
    Category: series
    Args:
        x (series): The values.
    Returns: series
    Formula: the product of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cumprod`
    Example: cumprod(close / shift(close, 1))
    """
    ...


def cummax(x):
    """The largest value so far.

    A missing value gives a missing value and is skipped.

    Primitive: CUMMAX
    Category: series
    Args:
        x (series): The values.
    Returns: series
    Formula: the maximum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cummax`
    Example: cummax(close)
    """
    ...


def cummin(x):
    """The smallest value so far.

    A missing value gives a missing value and is skipped.

    Primitive: CUMMIN
    Category: series
    Args:
        x (series): The values.
    Returns: series
    Formula: the minimum of x[0..t]
    Seed: the first valid value
    First valid bar: 0
    Source: pandas' `cummin`
    Example: cummin(close)
    """
    ...


def sum_since(x, reset):
    """A sum that starts anew on every bar on which a signal is true, with that bar's value.

    A missing value gives a missing value and is skipped.

    Primitive: SUM_SINCE
    Category: series
    Args:
        x (series): The values.
        reset (signal): Where the sum starts anew.
    Returns: series
    Formula: x where reset, else the result of the bar before + x
    Seed: the first valid value
    First valid bar: 0
    Source: the running sums of an anchored VWAP
    Example: sum_since(volume, market.col("$day") != shift(market.col("$day"), 1))
    """
    ...


def ratchet(x, price):
    """A level that follows a value upwards only, until a price is below it: then it starts anew at the value.

    A missing value gives a missing value and leaves the level as it is; a missing price is not below. For a level
    that only falls, turn the signs: `-ratchet(-x, -price)`.

    Primitive: RATCHET
    Category: series
    Args:
        x (series): The values.
        price (series): What lets the level go when it is below that of the bar before.
    Returns: series
    Formula: x where x > p or price < p, else p, with p the result of the bar before
    Seed: the first valid value
    First valid bar: 0
    Source: the bands of Pine's ta.supertrend
    Example: close < ratchet(close - 3 * atr(14), shift(close, 1))
    """
    ...


def rolling_sum(x, n, min_periods=None):
    """The sum over the last n bars.

    As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the
    series.

    Primitive: ROLLING_SUM
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
    Returns: series
    Formula: the sum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).sum()`
    Example: close.rolling(20).sum()
    """
    ...


def rolling_mean(x, n, min_periods=None):
    """The mean over the last n bars.

    As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the
    series.

    Primitive: ROLLING_MEAN
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
    Returns: series
    Formula: the sum of the valid values of x[t-n+1..t] / their count
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).mean()`
    Example: close.rolling(20).mean()
    """
    ...


def rolling_min(x, n, min_periods=None):
    """The smallest value of the last n bars.

    As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the
    series.

    Primitive: ROLLING_MIN
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
    Returns: series
    Formula: the minimum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).min()`
    Example: close.rolling(20).min()
    """
    ...


def rolling_max(x, n, min_periods=None):
    """The largest value of the last n bars.

    As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the
    series.

    Primitive: ROLLING_MAX
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
    Returns: series
    Formula: the maximum of the valid values of x[t-n+1..t]
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `rolling(n, min_periods).max()`
    Example: close.rolling(20).max()
    """
    ...


def rolling_std(x, n, min_periods=None, ddof=1):
    """The standard deviation over the last n bars.

    As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long
    the series.

    Primitive: ROLLING_STD
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
        ddof (whole [0, 1]): 1 for a sample, 0 for a population.
    Returns: series
    Formula: the root of the variance
    First valid bar: max(min_periods, ddof + 1) - 1
    Source: pandas' `rolling(n, min_periods).std(ddof)`
    Example: close.rolling(20).std()
    """
    ...


def rolling_var(x, n, min_periods=None, ddof=1):
    """The variance over the last n bars.

    As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long
    the series.

    Primitive: ROLLING_VAR
    Category: window
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
        min_periods (whole [0, 1_000_000]): How many valid values the window must hold; n when not given, at most n.
        ddof (whole [0, 1]): 1 for a sample, 0 for a population.
    Returns: series
    Formula: the sum of squared deviations from the mean / (count - ddof)
    First valid bar: max(min_periods, ddof + 1) - 1
    Source: pandas' `rolling(n, min_periods).var(ddof)`
    Example: close.rolling(20).var()
    """
    ...


def avgdev(x, n):
    """The mean distance of the last n values from their mean.

    Missing while one of the n values is missing. All n are read again on every bar.

    Primitive: AVGDEV
    Category: statistics
    Aliases: dev
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
    Returns: series
    Formula: the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0 for equal values
    First valid bar: n - 1
    Source: TA-Lib AVGDEV, Pine ta.dev
    Example: avgdev(close, 20) / close
    """
    ...


def highestbars(x, n):
    """How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.

    Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.

    Primitive: HIGHEST_BARS
    Category: statistics
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
    Returns: series
    Formula: j - t with j the last bar in t-n+1..t on which x is largest
    First valid bar: n - 1
    Source: Pine ta.highestbars, which takes the oldest of equal values
    Example: highestbars(high, 20) == 0
    """
    ...


def lowestbars(x, n):
    """How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.

    Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.

    Primitive: LOWEST_BARS
    Category: statistics
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
    Returns: series
    Formula: j - t with j the last bar in t-n+1..t on which x is smallest
    First valid bar: n - 1
    Source: Pine ta.lowestbars, which takes the oldest of equal values
    Example: lowestbars(low, 20) == 0
    """
    ...


def wma(x, n):
    """Weighted moving average: the newest bar weighs n, the oldest 1.

    Primitive: WMA
    Category: trend
    Args:
        x (series): The values.
        n (window, also window): Bars in the window, this one included.
    Returns: series
    Formula: (1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)
    First valid bar: n - 1
    Source: TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing
    Example: wma(close, 20)
    """
    ...


def ema(x, n):
    """Exponential moving average.

    Missing values are skipped: missing out on that bar, the state is kept.

    Primitive: EMA
    Category: trend
    Args:
        x (series): The values.
        n (window): Bars of smoothing.
    Returns: series
    Formula: p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before
    Seed: the mean of the first n valid values
    First valid bar: n - 1
    Source: TA-Lib EMA (default), Pine ta.ema; not pandas, whose `ewm` starts with the first value
    Example: ema(close, 20)
    """
    ...


def rma(x, n):
    """Wilder's moving average.

    Missing values are skipped: missing out on that bar, the state is kept.

    Primitive: RMA
    Category: trend
    Aliases: smma, wilder
    Args:
        x (series): The values.
        n (window): Bars of smoothing.
    Returns: series
    Formula: (p (n - 1) + x) / n with p the value of the bar before
    Seed: the mean of the first n valid values
    First valid bar: n - 1
    Source: Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma
    Example: rma(true_range(), 14)
    """
    ...


def ewm_mean(x, alpha, adjust=True, min_periods=0, ignore_na=False):
    """pandas' exponentially weighted mean.

    As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`;
    alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).

    Primitive: EWM_MEAN
    Category: trend
    Args:
        x (series): The values.
        alpha (number (0, 1]): Weight of the newest value.
        adjust (flag): Whether to divide by the sum of the weights so far.
        min_periods (whole [0, 1_000_000]): How many valid values there must have been.
        ignore_na (flag): Whether missing values are left out when weights are counted.
    Returns: series
    Formula: adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p the value of the bar before
    Seed: the first valid value
    First valid bar: max(min_periods, 1) - 1
    Source: pandas' `ewm(...).mean()`
    Example: close.ewm(span=20, adjust=False).mean()
    """
    ...


def backtest(entries, exits, fees=0.0, fixed_fee=0.0, slippage=0.0, size=1.0, init_cash=100_000.0, fill="next_open", periods_per_year=None):
    """A simulation of orders, cash and equity: the result of a program.

    Category: simulation
    Args:
        entries (signal): Buy where true and no position is open.
        exits (signal): Sell all where true and a position is open; wins over an entry on the same bar.
        fees (number [0, 1)): Fraction of the notional paid on each fill.
        fixed_fee (number [0, inf)): Money paid on each fill.
        slippage (number [0, 1)): Fraction by which each fill is worse than the market's price.
        size (number (0, 1]): Fraction of equity that an entry spends.
        init_cash (number (0, inf)): Money each ticker starts with.
        fill ("next_open" | "close"): At the next bar's open, or at the same bar's close.
        periods_per_year (number (0, inf)): Bars per year for annualised figures; derived from the timestamps when not given.
    Returns: backtest
    Formula: see the section on the simulation
    First valid bar: 0
    Source: vectorbt's arithmetic for an all-in order
    Example: backtest(entries=close > sma(close, 50), exits=close < sma(close, 50), fees=0.0005)
    """
    ...
