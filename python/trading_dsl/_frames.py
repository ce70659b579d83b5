# SPDX-License-Identifier: Apache-2.0
"""Columns of a result as numpy arrays and pandas objects. Columns are shared where that can be, else copied whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from ._engine import Column

Table = Mapping[str, "Column"]


def shown(column: Column) -> Any:
    """A column as users see it: instants as ``datetime64[ns]``, UTC."""
    values: Any = column.values()
    return values.view("M8[ns]") if column.kind == "instant" else values


def columns(table: Table) -> dict[str, Any]:
    """All columns of a table by name."""
    return {name: shown(column) for name, column in table.items()}


def values(table: Table) -> np.ndarray[Any, Any]:
    """One column as it is, several side by side."""
    arrays = [shown(column) for column in table.values()]
    return arrays[0] if len(arrays) == 1 else np.column_stack(arrays)


def stats(figures: Mapping[str, Mapping[str, Any]]) -> pd.Series[Any] | pd.DataFrame:
    """Figures by ticker: a Series for one column, a DataFrame for several."""
    columns: dict[Any, Mapping[str, Any]] = {}
    for ticker, row in figures.items():
        named = row.get("series")
        if named is None:
            columns[ticker] = row
        else:
            columns.update({(ticker, name) if len(figures) > 1 else name: one for name, one in named.items()})
    made = [_figures(name, column) for name, column in columns.items()]
    if len(made) == 1:
        return made[0]
    frame = pd.concat(made, axis=1)
    if isinstance(made[0].name, tuple):
        frame.columns = pd.MultiIndex.from_tuples(list(columns), names=["ticker", "series"])
    return frame


def _figures(name: Any, row: Mapping[str, Any]) -> pd.Series[Any]:
    return pd.Series({key: np.nan if value is None else float(value) for key, value in row.items()}, name=name)


def trades(tables: list[Table], naive: bool) -> pd.DataFrame:
    """All trades of some tickers, one below the other."""
    joined = {}
    for name in tables[0]:
        columns = [table[name] for table in tables]
        if columns[0].kind == "text":
            joined[name] = pd.Series([text for column in columns for text in column.values()], dtype=object)
        elif columns[0].kind == "instant":
            joined[name] = pd.Series(_times((shown(column) for column in columns), naive))
        else:
            joined[name] = pd.Series(_joined(shown(column) for column in columns), copy=False)
    return pd.DataFrame(joined, copy=False)


def curve(tables: Mapping[str, Table], column: str, naive: bool, *, wide: bool) -> pd.Series[Any] | pd.DataFrame:
    """A column of the equity by time."""
    curves = {
        ticker: pd.Series(shown(table[column]), index=_index([table], naive), name=ticker if wide else column, copy=False)
        for ticker, table in tables.items()
    }
    return pd.DataFrame(curves) if wide else next(iter(curves.values()))


def values_frame(tables: Mapping[str, Table], naive: bool) -> pd.Series[Any] | pd.DataFrame:
    """All values by time, or by ticker and time when there are many tickers."""
    parts = list(tables.values())
    index = _index(parts, naive) if len(parts) == 1 else _pairs(tables, naive)
    columns = {
        name: pd.Series(_joined(shown(table[name]) for table in parts), index=index, name=name, copy=False)
        for name in parts[0]
        if name != "ts"
    }
    return next(iter(columns.values())) if len(columns) == 1 else pd.DataFrame(columns, copy=False)


def head(tables: Mapping[str, Table], n: int, naive: bool) -> pd.Series[Any] | pd.DataFrame:
    """The first n rows of each ticker, as ``values_frame`` gives them."""
    frame = values_frame(tables, naive)
    return frame.head(n) if len(tables) == 1 else frame.groupby(level=0, sort=False).head(n)


def _pairs(tables: Mapping[str, Table], naive: bool) -> pd.MultiIndex:
    """Ticker and time of every bar, each stored once."""
    lengths = [len(table["ts"]) for table in tables.values()]
    tickers = np.repeat(np.arange(len(tables)), lengths)
    codes, times = pd.factorize(_joined(shown(table["ts"]) for table in tables.values()), sort=True)
    levels: list[Any] = [list(tables), _times([times], naive)]
    places: list[Any] = [tickers, codes]
    return pd.MultiIndex(levels=levels, codes=places, names=["ticker", "ts"], verify_integrity=False)


def _index(tables: list[Table], naive: bool) -> pd.DatetimeIndex:
    return _times((shown(table["ts"]) for table in tables), naive).rename("ts")


def _times(arrays: Iterable[Any], naive: bool) -> pd.DatetimeIndex:
    index = pd.DatetimeIndex(_joined(arrays), copy=False)
    return index if naive else index.tz_localize("UTC")


def _joined(arrays: Iterable[Any]) -> Any:
    parts = list(arrays)
    return parts[0] if len(parts) == 1 else np.concatenate(parts)
