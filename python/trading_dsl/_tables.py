# SPDX-License-Identifier: Apache-2.0
"""Market data in memory: frames, tables and arrays as plain columns by ticker, without copying where that can be.

The engine checks the order of times and the prices, as it does for files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ._errors import DataError

TIME_NAMES = ("ts", "timestamp", "date", "datetime")
TICKER_NAMES = ("ticker", "symbol")

#: The engine's names of numpy's types.
TYPES = {
    "float64": "f64",
    "float32": "f32",
    "int64": "i64",
    "int32": "i32",
    "int16": "i16",
    "int8": "i8",
    "uint64": "u64",
    "uint32": "u32",
    "uint16": "u16",
    "uint8": "u8",
    "bool": "bool",
}

#: Columns that a market can hardly do without: one of them that holds no numbers is a mistake, not a remark.
_PRICES = ("open", "high", "low", "close", "volume")
_ACCEPTED = (
    "a path, a pandas DataFrame, a Polars or Arrow table, a dict of arrays, or a dict of any of these by ticker"
)

Array = np.ndarray[Any, Any]


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
    if isinstance(data, Mapping) and data and all(_is_table(value) for value in data.values()):
        for name, value in data.items():
            _add(tables, _frame(value, tables), how, str(name))
    elif _is_table(data):
        _add(tables, _frame(data, tables), how, None)
    else:
        raise TypeError(f"a market cannot be made of {_describe(data)}: expected {_ACCEPTED}")
    if not tables.tickers:
        raise DataError("the data has no rows")
    return tables


def described(tables: Tables) -> dict[str, dict[str, Any]]:
    """The market as the engine takes it: by ticker and column the type, the address and the length of the values."""
    return {
        ticker: {"ts": _described(table.times), **{name: _described(values) for name, values in table.columns.items()}}
        for ticker, table in tables.tickers.items()
        if table is not None
    }


def _described(values: Array) -> dict[str, Any]:
    return {"type": TYPES[values.dtype.name], "address": values.ctypes.data, "length": len(values)}


def _is_table(data: Any) -> bool:
    return isinstance(data, (pd.DataFrame, Mapping)) or hasattr(data, "__arrow_c_stream__")


def _describe(data: Any) -> str:
    if isinstance(data, Mapping):
        return "an empty dict" if not data else f"a dict whose values are {type(next(iter(data.values()))).__name__}"
    return f"{type(data).__name__} {repr(data)[:40]}"


def _frame(data: Any, tables: Tables) -> pd.DataFrame:
    """The data as a frame, sharing memory where the library allows it."""
    if isinstance(data, pd.DataFrame):
        # A lazy copy: if the user changes his frame, pandas gives him a new one and leaves ours as it is.
        frame = data.copy(deep=int(pd.__version__.partition(".")[0]) < 3)
    elif isinstance(data, Mapping):
        frame = _from_arrays(data)
    else:
        frame = _from_arrow(data)
    tables.owners.append(frame)
    return frame


def _from_arrays(data: Mapping[Any, Any]) -> pd.DataFrame:
    columns = {str(name): np.asarray(values) for name, values in data.items()}
    for name, values in columns.items():
        if values.ndim != 1:
            raise DataError(f"'{name}' has {values.ndim} dimensions: expected an array with one value per bar")
    lengths = {name: len(values) for name, values in columns.items()}
    if len(set(lengths.values())) > 1:
        raise DataError(f"arrays of different lengths: {', '.join(f'{n} {k}' for n, k in lengths.items())}")
    return pd.DataFrame(columns, copy=False)


def _from_arrow(data: Any) -> pd.DataFrame:
    try:
        import pyarrow as pa
    except ImportError:
        raise DataError(
            f"reading {type(data).__module__}.{type(data).__name__} needs pyarrow: pip install pyarrow"
        ) from None
    table = pa.table(data)
    columns: dict[str, Any] = {}
    for name, column in zip(table.column_names, table.columns):
        if pa.types.is_decimal(column.type):
            column = column.cast(pa.float64())
        # A null in whole numbers would have pandas take floats, which is what missing values are here.
        columns[str(name)] = column.to_pandas()
    return pd.DataFrame(columns, copy=False)


def _add(tables: Tables, frame: pd.DataFrame, how: How, ticker: str | None) -> None:
    """Adds the tickers of a frame."""
    label = f"ticker {ticker}: " if ticker is not None else ""
    if isinstance(frame.columns, pd.MultiIndex):
        for name, part in _by_column_level(frame, how):
            _add(tables, part.dropna(how="all"), how, name)
        return
    if len(frame) == 0:
        raise DataError(f"{label}the data has no rows")
    frame = _flat(frame, how)
    time_name = _find(frame, how.time_column, TIME_NAMES, "time", label)
    times, naive = _times(frame[time_name], how, label)
    tables.naive &= naive
    ticker_name = None if ticker is not None else _find_ticker(frame, how)
    columns: dict[str, Array] = {}
    for name in frame.columns:
        if name not in (time_name, ticker_name):
            values = _numbers(frame[name], str(name), label, tables.unusable)
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
    """A frame whose columns are pairs of field and ticker, in either order: one frame per ticker."""
    names = [str(name).lower() for name in frame.columns.names]
    wanted = [how.ticker_column.lower()] if how.ticker_column else list(TICKER_NAMES)
    level = next((i for i, name in enumerate(names) if name in wanted), None)
    if level is None:
        fields = [{str(value).lower() for value in frame.columns.get_level_values(i)} for i in range(frame.columns.nlevels)]
        level = next((i for i in range(len(fields)) if not fields[i].intersection(_PRICES)), None)
    if level is None or frame.columns.nlevels != 2:
        raise DataError(f"columns have {frame.columns.nlevels} levels {names}: expected two, one of them named 'ticker'")
    for ticker in frame.columns.get_level_values(level).unique():
        one: Any = frame.xs(ticker, axis=1, level=level)
        yield str(ticker), one


def _flat(frame: pd.DataFrame, how: How) -> pd.DataFrame:
    """The frame with what its index tells as columns: the time, and perhaps the ticker."""
    index = frame.index
    if isinstance(index, pd.MultiIndex):
        names = []
        for i in range(index.nlevels):
            is_time = isinstance(index.levels[i], pd.DatetimeIndex)
            names.append(index.names[i] or ((how.time_column or "ts") if is_time else (how.ticker_column or "ticker")))
        return frame.reset_index(names=names)
    if isinstance(index, pd.DatetimeIndex):
        name = index.name if index.name is not None and index.name not in frame.columns else how.time_column or "ts"
        if how.time_column in (None, name) and not any(_same(known, c) for c in frame.columns for known in TIME_NAMES):
            flat = frame.copy(deep=False)
            # Whatever the index is called, it is the time.
            flat.insert(0, name if how.time_column or _is_time_name(name) else "ts", index)
            return flat
    elif index.name is not None and _is_time_name(index.name) and index.name not in frame.columns:
        return frame.reset_index()
    return frame


def _is_time_name(name: Any) -> bool:
    return any(_same(known, name) for known in TIME_NAMES)


def _same(known: str, name: Any) -> bool:
    return str(name).lower() == known


def _find(frame: pd.DataFrame, wanted: str | None, known: tuple[str, ...], what: str, label: str) -> Any:
    """The name of the column that is meant."""
    found = ", ".join(map(str, frame.columns[:20])) or "none"
    if wanted is not None:
        if wanted in frame.columns:
            return wanted
        raise DataError(f"{label}no {what} column '{wanted}'; the columns are {found}")
    for name in known:
        matches = [column for column in frame.columns if _same(name, column)]
        if matches:
            return name if name in matches else matches[0]
    raise DataError(
        f"{label}no {what} column: expected a DatetimeIndex, or a column named {', '.join(known[:-1])} or {known[-1]}"
        f" ({what}_column= names another); the columns are {found}"
    )


def _find_ticker(frame: pd.DataFrame, how: How) -> Any:
    if how.ticker_column is not None:
        return _find(frame, how.ticker_column, TICKER_NAMES, "ticker", "")
    return next((column for name in TICKER_NAMES for column in frame.columns if _same(name, column)), None)


def _times(series: pd.Series[Any], how: How, label: str) -> tuple[Array, bool]:
    """Times as int64 nanoseconds since 1970 UTC, and whether they came without a zone."""
    name, dtype = series.name, series.dtype
    if pd.api.types.is_integer_dtype(dtype):
        if how.time_unit is None:
            raise DataError(f"{label}the time column '{name}' holds whole numbers: say time_unit='s', 'ms', 'us' or 'ns'")
        series = pd.Series(pd.to_datetime(series.to_numpy(), unit=how.time_unit))  # type: ignore[call-overload]
    elif str(dtype).startswith(("date32", "date64", "timestamp")):
        series = pd.Series(pd.to_datetime(series.to_numpy()))
    elif not pd.api.types.is_datetime64_any_dtype(dtype):
        raise DataError(
            f"{label}the time column '{name}' holds {_content(series)}: expected times;"
            f" df['{name}'] = pd.to_datetime(df['{name}']) converts it"
        )
    missing = series.isna().to_numpy()
    if missing.any():
        raise DataError(f"{label}row {int(missing.argmax())}: the time in '{name}' is missing (NaT): remove such rows")
    index = pd.DatetimeIndex(series)
    naive = index.tz is None
    try:
        nanoseconds = (index if naive else index.tz_convert("UTC")).as_unit("ns").asi8
    except pd.errors.OutOfBoundsDatetime as error:
        raise DataError(f"{label}'{name}' holds a time that nanoseconds cannot reach (1677 to 2262): {error}") from None
    return np.ascontiguousarray(nanoseconds), naive


def _numbers(series: Any, name: str, label: str, unusable: dict[str, str]) -> Array | None:
    """A column of numbers as the engine reads them; None when it holds none, and then it says why in ``unusable``."""
    if isinstance(series, pd.DataFrame):
        raise DataError(f"{label}there are {series.shape[1]} columns named '{name}': each needs a name of its own")
    numeric = pd.api.types.is_numeric_dtype(series.dtype) or pd.api.types.is_bool_dtype(series.dtype)
    if numeric and series.dtype != object and not pd.api.types.is_complex_dtype(series.dtype):
        if isinstance(series.dtype, np.dtype) and series.dtype.isnative and series.dtype.name in TYPES:
            return np.ascontiguousarray(series.to_numpy())
        # Numbers that know a missing value of their own: as doubles, where it is NaN.
        return np.ascontiguousarray(series.to_numpy(dtype=np.float64, na_value=np.nan))
    reason = (
        f"{label}column '{name}' holds {_content(series)}: expected numbers;"
        f" df['{name}'] = pd.to_numeric(df['{name}']) converts it"
    )
    if name.lower() in _PRICES:
        raise DataError(reason)
    unusable[name] = reason
    return None


def _content(series: pd.Series[Any]) -> str:
    present = series.dropna()
    if len(present) == 0:
        return f"nothing ({series.dtype})"
    value = present.iloc[0]
    return f"{type(value).__name__} such as {str(value)[:40]!r} ({series.dtype})"


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
