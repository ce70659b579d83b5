# SPDX-License-Identifier: Apache-2.0
"""Market data in memory: frames, tables and arrays as plain columns by ticker, without copying where that can be.

The engine checks the order of times and the prices, as it does for files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from . import _columns
from ._columns import Array
from ._errors import DataError
from ._sources import Source, sources

TIME_NAMES = ("ts", "timestamp", "date", "datetime")
TICKER_NAMES = ("ticker", "symbol")

@dataclass(frozen=True)
class How:
    """What the user said about the data."""

    ticker: str | None = None
    ticker_column: str | None = None
    time_column: str | None = None
    time_unit: str | None = None


@dataclass
class Table:
    """One ticker: its times, int64 nanoseconds since 1970 UTC, and its columns of numbers."""

    times: Array
    columns: dict[str, Array]


@dataclass
class Tables:
    """A market in memory."""

    #: By ticker; None once the values have been released.
    tickers: dict[str, Table | None] = field(default_factory=dict)
    #: Columns that are none a strategy can read, and why.
    unusable: dict[str, str] = field(default_factory=dict)
    #: Whether all times came without a zone.
    naive: bool = True
    #: What the arrays are views of.
    owners: list[Any] = field(default_factory=list)

    def release(self) -> None:
        """Lets go of the values."""
        self.tickers = dict.fromkeys(self.tickers)
        self.owners.clear()


def read(data: Any, how: How) -> Tables:
    """Any kind of data as a market.

    Raises:
        DataError: when the data cannot be used; the message says where, and which option or call would mend it.
        TypeError: when it is no data at all.
    """
    tables = Tables()
    for ticker, source in sources(data):
        tables.owners.append(source.frame)
        _add(tables, source, how, ticker)
    return tables


def described(tables: Tables) -> dict[str, dict[str, Any]]:
    """The market as the engine takes it: by ticker and column the type, the address and the length of the values."""
    return {
        ticker: {"ts": _described(table.times), **{name: _described(values) for name, values in table.columns.items()}}
        for ticker, table in tables.tickers.items()
        if table is not None
    }


def _described(values: Array) -> dict[str, Any]:
    return {"type": _columns.TYPES[values.dtype.name], "address": values.ctypes.data, "length": len(values)}


def _add(tables: Tables, source: Source, how: How, ticker: str | None) -> None:
    """Adds the tickers of a frame."""
    label = source.label
    if isinstance(source.frame.columns, pd.MultiIndex):
        for name, part in _by_column_level(source.frame, how):
            _add(tables, replace(source, frame=part, label=f"ticker {name}: "), how, name)
        return
    if len(source.frame) == 0:
        raise DataError(f"{label}the data has no rows")
    frame, from_index = _flat(source.frame, how, label)
    source = replace(source, frame=frame)
    time_name = _find(source, how.time_column, TIME_NAMES, "time")
    accessor = from_index.get(time_name, source.accessor.format(repr(time_name)))
    times, naive = _columns.times(source, time_name, accessor, how.time_unit)
    tables.naive &= naive
    ticker_name = None if ticker is not None else _find_ticker(source, how)
    columns: dict[str, Array] = {}
    for name in frame.columns:
        if name not in (time_name, ticker_name):
            values = _columns.numbers(source, name, tables.unusable)
            if values is not None:
                columns[str(name)] = values
    if ticker_name is None:
        parts = iter([(ticker or how.ticker or "data", Table(times, columns))])
    else:
        parts = _by_ticker(frame[ticker_name], times, columns)
    for name, table in parts:
        if name in tables.tickers:
            raise DataError(f"ticker {name} is there twice: give each ticker one frame")
        tables.tickers[name] = table


def _by_column_level(frame: pd.DataFrame, how: How) -> Iterator[tuple[str, pd.DataFrame]]:
    """A frame whose columns are pairs of field and ticker, in either order: one frame per ticker.

    Rows of missing values only are no bars before a ticker's first value and after its last one; between them they stay.
    """
    names = [str(name).lower() for name in frame.columns.names]
    wanted = [how.ticker_column.lower()] if how.ticker_column else list(TICKER_NAMES)
    level = next((i for i, name in enumerate(names) if name in wanted), None)
    if level is None:
        fields = [{str(value).lower() for value in frame.columns.get_level_values(i)} for i in range(frame.columns.nlevels)]
        level = next((i for i in range(len(fields)) if not fields[i].intersection(_columns.PRICES)), None)
    if level is None or frame.columns.nlevels != 2:
        raise DataError(f"columns have {frame.columns.nlevels} levels {names}: expected two, one of them named 'ticker'")
    for ticker in frame.columns.get_level_values(level).unique():
        one: Any = frame.xs(ticker, axis=1, level=level)
        # All tickers share these rows: before its first value and after its last one a ticker had no bars.
        filled = np.flatnonzero(one.notna().to_numpy().any(axis=1))
        if len(filled) == 0:
            raise DataError(f"ticker {ticker}: all of its values are missing: remove its columns")
        yield str(ticker), one.iloc[filled[0] : filled[-1] + 1]


def _flat(frame: pd.DataFrame, how: How, label: str) -> tuple[pd.DataFrame, dict[Any, str]]:
    """The frame with what its index tells as columns: the time, and perhaps the ticker. And the user's text for these."""
    index = frame.index
    if isinstance(index, pd.MultiIndex):
        names = []
        for i in range(index.nlevels):
            is_time = isinstance(index.levels[i], pd.DatetimeIndex) or _columns.is_dates(index.levels[i])
            names.append(index.names[i] or ((how.time_column or "ts") if is_time else (how.ticker_column or "ticker")))
        columns = [*names, *frame.columns]
        twice = next((name for name in names if columns.count(name) > 1), None)
        if twice is not None:
            raise DataError(
                f"{label}the index has {index.nlevels} levels {list(index.names)}, of which more than one would be the column"
                f" '{twice}': expected one of times and one of tickers; df.index.names = [...] names them, df.droplevel(...) drops one"
            )
        return frame.reset_index(names=names), {name: f"df.index.get_level_values({i})" for i, name in enumerate(names)}
    if isinstance(index, pd.DatetimeIndex) or _columns.is_dates(index):
        name = index.name if index.name is not None and index.name not in frame.columns else how.time_column or "ts"
        if how.time_column in (None, name) and not any(_same(known, c) for c in frame.columns for known in TIME_NAMES):
            flat = frame.copy(deep=False)
            # Whatever the index is called, it is the time.
            name = name if how.time_column or _is_time_name(name) else "ts"
            flat.insert(0, name, index)
            return flat, {name: "df.index"}
    elif index.name is not None and _is_time_name(index.name) and index.name not in frame.columns:
        return frame.reset_index(), {index.name: "df.index"}
    return frame, {}


def _is_time_name(name: Any) -> bool:
    return any(_same(known, name) for known in TIME_NAMES)


def _same(known: str, name: Any) -> bool:
    return str(name).lower() == known


def _find(source: Source, wanted: str | None, known: tuple[str, ...], what: str) -> Any:
    """The name of the column that is meant."""
    frame, label = source.frame, source.label
    found = ", ".join(map(str, frame.columns[:20])) or "none"
    if wanted is not None:
        for column in frame.columns:
            if str(column) == wanted:
                return column
        raise DataError(f"{label}no {what} column '{wanted}'; the columns are {found}")
    for name in known:
        matches = [column for column in frame.columns if _same(name, column)]
        if matches:
            return name if name in matches else matches[0]
    index = "a DatetimeIndex, or " if source.has_index else ""
    texts = ""
    if what == "time" and source.has_index and len(frame) and isinstance(frame.index[0], str):
        texts = f"; the index holds texts such as {frame.index[0]!r}: df.index = pd.to_datetime(df.index) converts it"
    raise DataError(
        f"{label}no {what} column: expected {index}a column named {', '.join(known[:-1])} or {known[-1]}"
        f" ({what}_column= names another); the columns are {found}{texts}"
    )


def _find_ticker(source: Source, how: How) -> Any:
    if how.ticker_column is not None:
        return _find(source, how.ticker_column, TICKER_NAMES, "ticker")
    columns = source.frame.columns
    return next((column for name in TICKER_NAMES for column in columns if _same(name, column)), None)


def _by_ticker(names: pd.Series[Any], times: Array, columns: dict[str, Array]) -> Iterator[tuple[str, Table]]:
    """Rows of many tickers: one table each, in their order. Nothing is copied where a ticker's rows lie together."""
    codes, tickers = pd.factorize(names)
    if (codes < 0).any():
        raise DataError(f"row {int((codes < 0).argmax())}: the ticker in '{names.name}' is missing")
    if (np.diff(codes) < 0).any():
        order = np.argsort(codes, kind="stable")
        codes, times = codes[order], times[order]
        columns = {name: values[order] for name, values in columns.items()}
    bounds = np.searchsorted(codes, np.arange(len(tickers) + 1))
    for i, ticker in enumerate(tickers):
        rows = slice(int(bounds[i]), int(bounds[i + 1]))
        yield str(ticker), Table(times[rows], {name: values[rows] for name, values in columns.items()})
