# SPDX-License-Identifier: Apache-2.0
"""Columns of a result as dicts and lists, for Pythons without numpy and pandas: what ``_frames`` is for those with them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from ._errors import EngineError

if TYPE_CHECKING:
    from ._engine import Column

Table = Mapping[str, "Column"]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def shown(column: Column) -> Any:
    """A column as users see it: a list; instants in Python's resolution, microseconds, and None where there is none."""
    if column.kind == "instant":
        return [None if n is None else _EPOCH + timedelta(microseconds=n // 1000) for n in column.values()]
    return column.values()


def columns(table: Table) -> dict[str, Any]:
    """All columns of a table by name."""
    return {name: shown(column) for name, column in table.items()}


def stats(figures: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """Figures by ticker; of one ticker its figures alone."""
    return next(iter(figures.values())) if len(figures) == 1 else figures


def trades(tables: list[Table], naive: bool) -> list[dict[str, Any]]:
    """All trades of some tickers, one below the other: a dict each, with None where something is missing."""
    return [
        dict(zip(table, (None if value != value else value for value in row)))
        for table in tables
        for row in zip(*map(shown, table.values()))
    ]


def curve(tables: Mapping[str, Table], column: str, naive: bool, *, wide: bool) -> dict[str, Any]:
    """The whole equity of one ticker, whichever column was asked for."""
    if wide:
        raise EngineError(f"{column}() needs a ticker: {', '.join(tables)}")
    return columns(next(iter(tables.values())))


def head(tables: Mapping[str, Table], n: int, naive: bool) -> dict[str, dict[str, Any]]:
    """The first n rows of each ticker's columns."""
    return {ticker: {name: values[:n] for name, values in columns(table).items()} for ticker, table in tables.items()}
