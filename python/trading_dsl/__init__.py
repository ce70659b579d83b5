# SPDX-License-Identifier: Apache-2.0
"""Trading strategies as lazy expressions.

>>> import trading_dsl as td
>>> market = td.market("examples/data")
>>> rsi = market.col("close").rsi(14)
>>> signal = (rsi > 70) & (market.col("volume") > 1_000_000)
>>> td.backtest(entries=signal, exits=~signal, fees=0.0005)
backtest(entries=(close.rsi(14) > 70) & (volume > 1_000_000), exits=~((close.rsi(14) > 70) & (volume > 1_000_000)), fees=0.0005)

Nothing is read or computed while an expression is written: it becomes the same syntax tree as the text form of the
language, and the engine runs that. Each function of the language is a function here (``td.sma(x, 50)``) and, where its
first argument is a series, a method of an expression (``x.sma(50)``).
"""

from typing import TYPE_CHECKING, NoReturn

from ._catalogue import functions as _functions
from ._catalogue.functions import *  # noqa: F403
from ._errors import AccessError, DataError, EngineError, InternalError, JavaError, OptionError, StrategyError
from ._explanation import Explanation, explain
from ._expression import Expr, literal
from ._market import Market, col, market
from ._outputs import Outputs
from ._program import Program, param, select, strategy
from ._result import Result
from ._signature import near as _near

__all__ = [
    "AccessError",
    "DataError",
    "EngineError",
    "Explanation",
    "Expr",
    "InternalError",
    "JavaError",
    "Market",
    "OptionError",
    "Outputs",
    "Program",
    "Result",
    "StrategyError",
    "col",
    "explain",
    "literal",
    "market",
    "param",
    "select",
    "strategy",
]
__all__ += _functions.__all__


def __dir__() -> list[str]:
    return sorted([*__all__, *(name for name in globals() if name.startswith("__"))])


# Type checkers are to find unknown names by themselves.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> NoReturn:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        raise AttributeError(f"the language has no function {name!r}{_near(name, __all__)}", obj=None)
