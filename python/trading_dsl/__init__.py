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

from typing import TYPE_CHECKING

from ._errors import AccessError, DataError, EngineError, InternalError, JavaError, OptionError, StrategyError
from ._explanation import Explanation, explain
from ._expression import Expr, literal
from ._market import Market, col, market
from ._outputs import Outputs
from ._program import Program, param, select, strategy
from ._result import Result

__version__ = "0.1.0.dev0"

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

if TYPE_CHECKING:
    from ._catalogue import functions as _functions
    from ._catalogue.functions import *  # noqa: F403

    __all__ += _functions.__all__
else:
    # The functions with their documentation are long: they are loaded when one of them, or the list of all, is asked for.

    _OWN = __all__
    del __all__

    def _load() -> list[str]:
        from ._catalogue import functions

        globals().update({name: getattr(functions, name) for name in functions.__all__})
        globals()["__all__"] = [*_OWN, *functions.__all__]
        return __all__

    def __dir__() -> list[str]:
        return sorted([*_load(), *(name for name in globals() if name.startswith("__"))])

    def __getattr__(name: str) -> object:
        if name.startswith("_") and name != "__all__":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        names = _load()
        if name in globals():
            return globals()[name]
        from ._later import later
        from ._signature import near

        raise AttributeError(later(name) or f"the language has no function {name!r}{near(name, names)}", obj=None)
