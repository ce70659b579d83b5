# SPDX-License-Identifier: Apache-2.0
# Events: signals that are true on the bar on which something happens.


def crossover(a, b):
    """True where a rises above b.

    Aliases: crossed_above
    Args:
        a (series): The one that rises.
        b (series): The one that is crossed.
    Returns: signal
    Formula: a > b, and a <= b on the bar before; all four valid
    First valid bar: 1
    Source: Pine ta.crossover
    Example: crossover(sma(close, 50), sma(close, 200))
    """
    return (a > b) & shift(a <= b, 1)


def crossunder(a, b):
    """True where a falls below b.

    Aliases: crossed_below
    Args:
        a (series): The one that falls.
        b (series): The one that is crossed.
    Returns: signal
    Formula: a < b, and a >= b on the bar before; all four valid
    First valid bar: 1
    Source: Pine ta.crossunder
    Example: crossunder(sma(close, 50), sma(close, 200))
    """
    return (a < b) & shift(a >= b, 1)


def cross(a, b):
    """True where a and b cross, either way.

    Args:
        a (series): The one.
        b (series): The other.
    Returns: signal
    Formula: crossover(a, b) | crossunder(a, b)
    First valid bar: 1
    Source: Pine ta.cross
    Example: cross(close, sma(close, 200))
    """
    return crossover(a, b) | crossunder(a, b)


def rising(x, n):
    """True where the value has risen on each of the last n bars.

    Args:
        x (series): The values.
        n (window): How many strict steps up in a row.
    Returns: signal
    Formula: x[t-i] > x[t-i-1] for i = 0 .. n-1
    First valid bar: n
    Source: Pine ta.rising
    Example: rising(close, 3)
    """
    return rolling_sum(x > shift(x, 1), n) == n


def falling(x, n):
    """True where the value has fallen on each of the last n bars.

    Args:
        x (series): The values.
        n (window): How many strict steps down in a row.
    Returns: signal
    Formula: x[t-i] < x[t-i-1] for i = 0 .. n-1
    First valid bar: n
    Source: Pine ta.falling
    Example: falling(close, 3)
    """
    return rolling_sum(x < shift(x, 1), n) == n
