# SPDX-License-Identifier: Apache-2.0
"""The way to the engine from GraalPy: both are languages of one virtual machine."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ._errors import EngineError, OptionError, constant, of_kind

T = TypeVar("T")


class PolyglotColumn:
    """A column as a list."""

    def __init__(self, column: Any) -> None:
        self.kind = str(column.kind)
        self._column = column

    def __len__(self) -> int:
        return len(self._column)

    def values(self) -> list[Any]:
        """The values as Python objects."""
        return list(self._column)


class PolyglotRun:
    """A run whose values are objects of the engine."""

    def __init__(self, result: Any) -> None:
        self._result = result
        self.digest = str(result.digest)
        self.tickers = [str(name) for name in result.tickers]

    @property
    def json(self) -> str:
        """The result document."""
        return str(self._result.json)

    def table(self, name: str, ticker: str) -> dict[str, PolyglotColumn]:
        """A table of a ticker."""
        columns = _told(lambda: getattr(self._result, name)[ticker])
        return {str(key): PolyglotColumn(column) for key, column in columns.items()}


class PolyglotBackend:
    """Reaches the engine by evaluating its language."""

    def defaults(self) -> dict[str, Any]:
        """The options of the ``trading-dsl run`` that started the script."""
        launched = _polyglot().import_value("trading_dsl_options")
        options = {} if launched is None else dict(launched.items())
        if "params" in options:
            options["params"] = dict(options["params"].items())
        return options

    def run(self, tree: str, options: dict[str, Any], progress: bool | None) -> PolyglotRun:
        """Runs a program."""
        return PolyglotRun(_told(lambda: _loaded(tree).run(options)))

    def explain(self, tree: str) -> str:
        """Explains a program."""
        return str(_told(lambda: _loaded(tree).explain()))

    def call(self, tool: str, *arguments: Any) -> str:
        """Refuses: the engine's tools are no part of its language, and that is all that GraalPy reaches."""
        raise EngineError(f"{tool} cannot be called from GraalPy: use the command trading-dsl")

    def market(self, source: str | Mapping[str, Any], options: Mapping[str, Any], progress: bool | None) -> dict[str, Any]:
        """A path as it is; data in memory there is none."""
        if not isinstance(source, str):
            raise OptionError("GraalPy has no data frames: write the data to a Parquet file and give td.market(PATH)")
        return {**options, "data": source}


@functools.cache
def _polyglot() -> Any:
    import polyglot

    # The language exports its tools when it starts, and until something is exported there is nothing to import from.
    polyglot.eval(language="trading", string="None")
    return polyglot


def _loaded(tree: str) -> Any:
    """A program from its JSON form."""
    program = _polyglot().eval(language="trading", string=tree)
    if not hasattr(program, "run"):
        raise constant(program)
    return program


def _told(work: Callable[[], T]) -> T:
    """Does something with the engine; its complaints become exceptions of this package."""
    try:
        return work()
    except EngineError:
        raise
    except BaseException as error:
        # What comes from another language is no Exception here.
        kind = getattr(error, "kind", None)
        if kind is None:
            raise
        raise of_kind(str(kind), str(error)) from None
