# SPDX-License-Identifier: Apache-2.0
"""Programs: what the engine runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _engine, _tree
from ._expression import Expr, call, children, literal
from ._market import Market

if TYPE_CHECKING:
    from ._result import Result


class Program:
    """A whole program: a backtest, one series, or several named ones."""

    #: The program that was made or run last: what a script means when it names no other.
    latest: Program | None = None

    def __init__(self, result: Expr) -> None:
        self._result = result
        Program.latest = self

    def to_json(self) -> str:
        """The program in the JSON form, which ``trading-dsl run`` reads too."""
        return _tree.write(self._result)

    def run(
        self,
        market: Market | str | None = None,
        *,
        tickers: list[str] | None = None,
        start: str | None = None,
        end: str | None = None,
        threads: int | None = None,
        progress: bool | None = None,
        **params: float,
    ) -> Result:
        """Runs the program over a market: the one given, else the one its columns were taken from.

        Args:
            market: a market, or its path.
            tickers: the tickers to run; all without.
            start: ISO date or date-time, UTC, from which on it trades; indicators begin at the ticker's first bar.
            end: ISO date or date-time, UTC; that moment or day is still inside.
            threads: how many threads work; one per core without.
            progress: whether a progress bar is shown; without, for long runs on a terminal or in a notebook.
            params: values of the program's parameters.
        """
        chosen = self._own_market() if market is None else market if isinstance(market, Market) else Market(market)
        options: dict[str, Any] = {"tickers": tickers, "from": start, "to": end, "threads": threads}
        return _engine.run(self.to_json(), chosen, params, progress=progress, **options)

    def _own_market(self) -> Market | None:
        markets: dict[int, Market] = {}
        seen: set[int] = set()
        stack = [self._result]
        while stack:
            node = stack.pop()
            if id(node) not in seen:
                seen.add(id(node))
                stack.extend(children(node))
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


def backtest(*, entries: object, exits: object, **settings: object) -> Program:
    """A backtest: buy on entries, sell on exits.

    Settings are those of the language: fees, fixed_fee, slippage, size, init_cash, fill, periods_per_year.
    """
    return Program(call("backtest", entries=entries, exits=exits, **settings))


def select(**series: object) -> Program:
    """Several named series as one program."""
    if not series:
        raise TypeError("select() needs at least one series, such as select(fast=close.sma(50))")
    return Program(Expr("select", None, kwargs={name: literal(value) for name, value in series.items()}))


def strategy(result: Expr | Program) -> Program:
    """Makes a series a program, and tells ``trading-dsl run`` that this is the script's one."""
    if isinstance(result, Program):
        Program.latest = result
        return result
    return Program(literal(result))


def param(name: str, default: float, *, low: float | None = None, high: float | None = None) -> Expr:
    """A parameter: ``default`` unless a run sets it, within ``low`` and ``high``."""
    declared: dict[str, object] = {"name": name, "default": float(default)}
    if low is not None:
        declared["low"] = float(low)
    if high is not None:
        declared["high"] = float(high)
    return Expr("param", declared)
