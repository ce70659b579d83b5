# SPDX-License-Identifier: Apache-2.0
"""The way to the engine. Nothing is computed in Python.

There are two ways, chosen by the Python that this is: GraalPy shares its virtual machine with the engine (``polyglot``);
CPython starts one in its own process (JPype). What differs between them is behind ``Backend`` and ``Run``.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from ._errors import OptionError

if TYPE_CHECKING:
    from ._market import Market
    from ._result import Result

#: Told how far a run is: bars done, bars in all, and "import" or "run".
Progress = Callable[[int, int, str], None]


class Column(Protocol):
    """One column of a result."""

    @property
    def kind(self) -> str:
        """What the values are: "number", "instant" (nanoseconds since 1970 UTC), "whole", "flag" or "text"."""

    def __len__(self) -> int: ...

    def values(self) -> Sequence[Any]:
        """The values: a read-only numpy array over the engine's memory where there is numpy, else a list.

        Instants are int64 nanoseconds, the least int64 where missing (None in a list); missing numbers are NaN.
        """


class Run(Protocol):
    """What a run gave, in the engine's own memory."""

    @property
    def json(self) -> str:
        """The whole result document, schema ``trading-dsl/result/1``."""

    @property
    def digest(self) -> str:
        """A hash of all results."""

    @property
    def tickers(self) -> list[str]:
        """The tickers that ran, in ascending order."""

    def table(self, name: str, ticker: str) -> Mapping[str, Column]:
        """The columns of "equity", "trades" or "series" of a ticker; empty when the program has none."""


class Backend(Protocol):
    """A way to the engine."""

    def defaults(self) -> dict[str, Any]:
        """Options that runs start from: those of the command that started this script, if one did."""

    def run(self, tree: str, options: dict[str, Any], progress: bool | None) -> Run:
        """Has the engine run a program in the JSON form."""

    def explain(self, tree: str) -> str:
        """What the engine makes of a program, as JSON."""

    def call(self, tool: str, *arguments: Any) -> str:
        """Calls one of the engine's tools ("info", "generate", ...); gives its JSON."""

    def market(self, source: str | Mapping[str, Any], options: Mapping[str, Any], progress: bool | None) -> dict[str, Any]:
        """Opens a path, or takes over columns in memory; gives the options of runs on that market."""


@functools.cache
def backend() -> Backend:
    """The way to the engine from this Python; nothing is started yet."""
    if sys.implementation.name == "graalpy":
        from ._engine_polyglot import PolyglotBackend

        return PolyglotBackend()
    from ._engine_jpype import JPypeBackend

    return JPypeBackend()


def run(
    tree: str,
    market: Market | None,
    params: Mapping[str, float],
    *,
    progress: bool | None = None,
    **options: Any,
) -> Result:
    """Runs a program.

    Args:
        tree: the program in the JSON form.
        market: the market to run on, or None for the one that the command around this script was given.
        params: values of the program's parameters.
        progress: whether a progress bar is shown; None means for long runs on a terminal or in a notebook.
        options: the engine's options (``tickers``, ``from``, ``to``, ``threads``, ...), None for those not given.
    """
    from ._result import Result

    way = backend()
    chosen = {**way.defaults(), **{name: value for name, value in options.items() if value is not None}}
    if market is not None:
        chosen.update(market._data(way, progress))
    if "data" not in chosen:
        raise OptionError("no market: take columns from td.market(...), or give one to run(...) or collect(...)")
    chosen["params"] = {**chosen.get("params", {}), **params}
    try:
        done = way.run(tree, chosen, progress)
    except OptionError as error:
        # The engine's names of the options are the command's.
        error.args = (str(error).replace("'from'", "'start'").replace("'to'", "'end'"),)
        raise
    return Result(done, naive_times=market is not None and market._naive_times)


def explain(tree: str) -> dict[str, Any]:
    """What the engine makes of a program: columns read, warm-up bars, the bars that it looks back on, the fused loops."""
    document: dict[str, Any] = json.loads(backend().explain(tree))
    return document
