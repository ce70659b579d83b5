# SPDX-License-Identifier: Apache-2.0
"""The way to the engine: polyglot on GraalPy. Nothing is computed in Python."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any


class EngineError(RuntimeError):
    """The engine cannot be reached from this Python, or it refused a program."""


_TIMES = {"ts", "entry_ts", "exit_ts"}
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def _instants(nanoseconds: Iterable[int | None]) -> list[datetime | None]:
    """Instants in Python's resolution, microseconds."""
    return [None if n is None else _EPOCH + timedelta(microseconds=n // 1000) for n in nanoseconds]


def _present(value: Any) -> Any:
    return None if value != value else value


class Result:
    """What a run gave."""

    def __init__(self, document: dict[str, Any], values: Any = None) -> None:
        """A result from its document; ``values`` is the engine's own result, with the values bar by bar."""
        self.document = document
        self._values = values

    @property
    def digest(self) -> str:
        """A hash of all results: equal digests mean equal bits."""
        return self.document["digest"]

    @property
    def tickers(self) -> list[str]:
        """The tickers that ran, in ascending order."""
        return [row["ticker"] for row in self.document["tickers"]]

    def stats(self, ticker: str | None = None) -> dict[str, Any]:
        """The metrics of one ticker, or of all together."""
        if ticker is None:
            if "aggregate" not in self.document:
                raise KeyError(f"a series has no aggregate; name a ticker: {', '.join(self.tickers)}")
            return self.document["aggregate"]
        for row in self.document["tickers"]:
            if row["ticker"] == ticker:
                return row
        raise KeyError(f"no ticker {ticker!r}; there are {', '.join(self.tickers)}")

    def trades(self, ticker: str | None = None) -> list[dict[str, Any]]:
        """The trades of one ticker, or of all, by ticker and then by entry.

        Each is a dict with the columns of ``trades.parquet``; what an open trade does not have yet is None.
        """
        rows: list[dict[str, Any]] = []
        for name in self.tickers if ticker is None else [ticker]:
            columns = self._columns("trades", name)
            rows.extend(dict(zip(columns, map(_present, row))) for row in zip(*columns.values()))
        return rows

    def equity(self, ticker: str) -> dict[str, list[Any]]:
        """A ticker's equity bar by bar: lists ``ts`` (UTC), ``equity``, ``position`` and ``drawdown``."""
        return self._columns("equity", ticker)

    def series(self, ticker: str) -> dict[str, list[Any]]:
        """A ticker's values bar by bar: lists ``ts`` (UTC) and one per series; NaN is missing."""
        return self._columns("series", ticker)

    def _columns(self, table: str, ticker: str) -> dict[str, list[Any]]:
        self.stats(ticker)
        if self._values is None:
            raise EngineError(f"this result is a document only and has no {table}; run the program for them")
        if ("aggregate" in self.document) == (table == "series"):
            raise EngineError(f"{table} belong to {'a series' if table == 'series' else 'a backtest'}, this is none")
        columns = getattr(self._values, table)[ticker]
        return {name: _instants(column) if name in _TIMES else list(column) for name, column in columns.items()}

    def __repr__(self) -> str:
        name = self.document.get("strategy", {}).get("name", "result")
        return f"<{name}: {len(self.tickers)} tickers, digest {self.digest[:12]}>"


def run(tree: str, path: str | None, params: dict[str, float]) -> Result:
    """Has the engine run a program, with the options of the ``trading-dsl run`` that started the script, if one did."""
    try:
        import polyglot
    except ImportError as error:
        raise EngineError(
            "the engine is reached from GraalPy only, so far: start the script with 'trading-dsl run SCRIPT --data PATH',"
            " or write program.to_json() to a file and run that"
        ) from error
    launched = polyglot.import_value("trading_dsl_options")
    options = dict(launched.items()) if launched is not None else {}
    if path is not None:
        options["data"] = path
    if "data" not in options:
        raise EngineError("no market: take columns from td.market(PATH), give run(PATH), or start with --data PATH")
    options["params"] = {**dict(options.get("params", {}).items()), **params}
    program = polyglot.eval(language="trading", string=tree)
    result = program.run(options)
    return Result(json.loads(str(result.json)), result)
