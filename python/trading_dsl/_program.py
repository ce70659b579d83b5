# SPDX-License-Identifier: Apache-2.0
"""Programs: what the engine runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _engine, _tree
from ._expression import Expr, literal
from ._market import Market
from ._market import market as make_market
from ._options import checked
from ._outputs import Outputs
from ._runnable import Runnable
from ._signature import Parameter, convert, described

if TYPE_CHECKING:
    from ._options import Moment, Tickers
    from ._result import Result
    from ._types import Number, Operand


class Program(Runnable):
    """A whole program: a backtest, one series, or several named ones."""

    #: The program that was made or run last: what a script means when it names no other.
    latest: Program | None = None

    def __init__(self, result: Expr) -> None:
        self._result = result
        Program.latest = self

    def _program(self) -> Program:
        return self

    def to_json(self) -> str:
        """The program in the JSON form, which ``trading-dsl run`` reads too.

        >>> import trading_dsl as td
        >>> td.strategy(td.col("close").rsi(14)).to_json()[:30]
        '{"schema": "trading-dsl/ast/1"'
        """
        return _tree.write(self._result)

    def run(
        self,
        market: Any = None,
        *,
        tickers: Tickers | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        threads: int | None = None,
        progress: bool | None = None,
        **params: float,
    ) -> Result:
        """Runs the program over a market: the one given, else the one its columns were taken from.

        Args:
            market: A market, or what ``td.market(...)`` makes one of: a path, a frame, a dict of arrays.
            tickers: The tickers to run, one or any collection of them; all when not given.
            start: Date or moment, UTC, from which on it trades; indicators begin at the ticker's first bar. ISO text, a datetime
                or date, a pandas Timestamp or a numpy datetime64.
            end: Date or moment, UTC, still inside; a date (text without a time, too) means that whole day.
            threads: How many threads work; one per core when not given.
            progress: Whether a progress bar is shown; when not given, for long runs on a terminal or in a notebook.
            params: Values of the program's parameters.

        Returns: the result.

        Raises:
            TypeError: for an option of another type.
            EngineError: for a program that the engine refuses, and for options and data it cannot use.

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> up = market["close"] > market["close"].sma(td.param("n", 50))
        >>> backtest = td.backtest(entries=up, exits=~up)
        >>> result = backtest.run(tickers=["AAPL", "SPY"], start="2010-01-01", n=20)
        >>> result.tickers
        ['AAPL', 'SPY']
        >>> int(result.stats("SPY")["trades"]) > 50
        True
        """
        chosen = self._own_market() if market is None else market if isinstance(market, Market) else make_market(market)
        options, values, progress = checked(tickers, start, end, threads, progress, params)
        result = _engine.run(self.to_json(), chosen, values, progress=progress, **options)
        result._source = chosen, {"start": options["from"], "end": options["to"], "threads": threads}
        Program.latest = self
        return result

    @property
    def is_backtest(self) -> bool:
        """Whether it is a backtest; else it is one series or several.

        >>> import trading_dsl as td
        >>> td.strategy(td.col("close").rsi(14)).is_backtest
        False
        """
        return self._result._form == "call" and self._result._value == "backtest"

    def _own_market(self) -> Market | None:
        markets: dict[int, Market] = {}
        seen: set[int] = set()
        stack = [self._result]
        while stack:
            node = stack.pop()
            if id(node) not in seen:
                seen.add(id(node))
                stack.extend(node._children())
                if node._market is not None:
                    markets[id(node._market)] = node._market
        different = {market._identity: market for market in markets.values()}
        if len(different) > 1:
            raise ValueError(
                f"columns of different markets in one program: {', '.join(map(repr, different.values()))}; keep to one market"
            )
        return next(iter(markets.values()), None)

    def __repr__(self) -> str:
        return repr(self._result)


def program(result: Expr) -> Program:
    """A whole program by its last expression."""
    return Program(result)


def select(**series: Operand) -> Program:
    """Several named series as one program.

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> td.select(fast=td.sma(close, 50), up=close > close.shift(1))
    select(fast=sma(close, 50), up=close > close.shift(1))
    """
    if not series:
        raise TypeError("select() needs at least one series, such as select(fast=close.sma(50))")
    any_series = {name: Parameter(name, "any series") for name in series}
    return Program(
        Expr(
            "select",
            None,
            kwargs={
                name: value if isinstance(value, Expr) else Expr(*convert("select()", any_series[name], value))
                for name, value in series.items()
            },
        )
    )


def strategy(result: Expr | Outputs | Program) -> Program:
    """Makes a series a program, and tells ``trading-dsl run`` that this is the script's one.

    >>> import trading_dsl as td
    >>> td.strategy(td.col("close").rsi(14))
    close.rsi(14)
    """
    made = result._program() if isinstance(result, Runnable) else Program(literal(result))
    Program.latest = made
    return made


def param(name: str, default: Number, *, low: Number | None = None, high: Number | None = None) -> Expr:
    """A parameter: ``default`` unless a run sets it, within ``low`` and ``high``.

    >>> import trading_dsl as td
    >>> td.sma(td.col("close"), td.param("fast", 50, low=5, high=100))
    sma(close, param("fast", 50, low=5, high=100))
    """
    if not isinstance(name, str) or not name:
        raise TypeError(f"param(): 'name' must be a text that is not empty; found {described(name)}")
    declared: dict[str, object] = {"name": name}
    for key, value in (("default", default), ("low", low), ("high", high)):
        if value is not None or key == "default":
            declared[key] = convert("param()", Parameter(key, "number"), value)[1]
    return Expr("param", declared)
