# SPDX-License-Identifier: Apache-2.0
"""Trading strategies as lazy expressions.

    import trading_dsl as td

    market = td.market("data/")
    rsi = market.col("close").rsi(14)
    signal = (rsi > 70) & (market.col("volume") > 1_000_000)
    td.backtest(entries=signal, exits=~signal, fees=0.0005)

Nothing is read or computed while an expression is written: it becomes the same syntax tree as the text form of the
language, and the engine runs that. Any function of the language is a function here (``td.sma(x, 50)``) and a method of
an expression (``x.sma(50)``); ``trading-dsl functions`` lists them.
"""

from collections.abc import Callable

from ._errors import AccessError, DataError, EngineError, InternalError, JavaError, OptionError, StrategyError
from ._expression import Expr, call, literal
from ._market import Market, col, market
from ._program import Program, backtest, param, select, strategy
from ._result import Result

__all__ = [
    "AccessError",
    "DataError",
    "EngineError",
    "Expr",
    "InternalError",
    "JavaError",
    "Market",
    "OptionError",
    "Program",
    "Result",
    "StrategyError",
    "backtest",
    "col",
    "literal",
    "market",
    "param",
    "select",
    "strategy",
]


def __getattr__(name: str) -> Callable[..., Expr]:
    """Any other name is a function of the language: ``td.sma``. The engine knows them all and suggests near ones."""
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def function(*args: object, **kwargs: object) -> Expr:
        return call(name, *args, **kwargs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"The language's function {name}; see 'trading-dsl functions {name}'."
    return function
