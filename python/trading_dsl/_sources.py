# SPDX-License-Identifier: Apache-2.0
"""Data of any library as pandas frames, sharing memory where the library allows it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ._errors import DataError
from ._signature import described

_ACCEPTED = (
    "a path, a pandas DataFrame or Series with times, a Polars or Arrow table, a dict of arrays or Series by column,"
    " or a dict of tables by ticker"
)


@dataclass
class Source:
    """One table of the user's as a frame."""

    frame: pd.DataFrame
    #: How messages call it, with a colon behind; empty when there is only one.
    label: str = ""
    #: The user's text for one of its columns, by the column's name in quotes.
    accessor: str = "df[{}]"
    #: The library of each column, where it is not pandas: hints speak its language.
    libraries: Mapping[str, str] | None = None

    @property
    def has_index(self) -> bool:
        """Whether the user's data is of a library that has an index, where times may be."""
        return self.libraries is None or "pandas" in self.libraries.values()

    def library(self, name: str) -> str:
        """The library of a column: "pandas", "polars", "pyarrow" or "numpy"."""
        return "pandas" if self.libraries is None else self.libraries.get(name, "pandas")


def sources(data: Any) -> Iterator[tuple[str | None, Source]]:
    """The tables that data consists of, each with its ticker where the data tells it by a dict's key.

    Raises:
        DataError: when columns do not fit together.
        TypeError: when it is no data at all; the message names the entry.
    """
    if isinstance(data, pd.Series):
        if data.name is None:
            raise DataError("the Series has no name, which would be its column: data.rename('close') gives it one")
        yield None, Source(_kept(data.to_frame()), f"Series '{data.name}': ")
    elif isinstance(data, Mapping) and data:
        kinds = {str(name): _kind(str(name), value) for name, value in data.items()}
        if set(kinds.values()) == {"column"}:
            yield None, _of_columns(data, "")
        elif set(kinds.values()) == {"table"}:
            for name, value in data.items():
                yield str(name), _of_table(value, f"ticker {name}: ")
        else:
            table = next(name for name, kind in kinds.items() if kind == "table")
            column = next(name for name, kind in kinds.items() if kind == "column")
            raise TypeError(f"'{table}' is a table and '{column}' is one column: expected {_ACCEPTED}")
    elif _is_table(data) and not isinstance(data, Mapping):
        yield None, _of_table(data, "")
    else:
        why = ", which is one column without times" if _is_column(data) else ""
        if isinstance(data, (list, tuple)) and data and all(isinstance(each, (str, os.PathLike)) for each in data):
            why = ", which are several paths: a folder, or a glob such as 'prices/*.parquet', takes several files"
        elif hasattr(data, "collect_schema"):
            why = ", which has not run: data.collect() gives its table"
        raise TypeError(f"a market cannot be made of {_described(data)}{why}: expected {_ACCEPTED}")


def _kind(name: str, value: Any) -> str:
    """Whether an entry of a dict is a table or a column."""
    if _is_table(value):
        return "table"
    if _is_column(value):
        return "column"
    if isinstance(value, (str, os.PathLike)):
        raise TypeError(
            f"'{name}' is {_described(value)}: a dict holds data in memory. td.market(PATH) takes a file, a folder of them or"
            f" a glob; pd.read_parquet(PATH) makes a frame of one. Expected {_ACCEPTED}"
        )
    raise TypeError(f"'{name}' is {_described(value)}: expected {_ACCEPTED}")


def _is_table(data: Any) -> bool:
    return isinstance(data, (pd.DataFrame, Mapping)) or hasattr(data, "__arrow_c_stream__") and not _is_column(data)


def _is_column(data: Any) -> bool:
    """Whether it is a Series, an array or a list."""
    if isinstance(data, (pd.Series, pd.Index, pd.api.extensions.ExtensionArray, np.ndarray, list, tuple, range)):
        return True
    # A Polars Series, Arrow's Array and ChunkedArray: they have a stream too, but no columns.
    arrow = hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__")
    return arrow and not any(hasattr(data, name) for name in ("columns", "column_names", "schema"))


def _described(data: Any) -> str:
    if isinstance(data, Mapping):
        return "an empty dict" if not data else "a dict"
    if isinstance(data, os.PathLike):
        return f"the path {os.fspath(data)!r}"
    if isinstance(data, (str, int, float, list, tuple)) or data is None:
        return described(data)
    return f"a {_library(data)} {type(data).__name__}" if _is_column(data) or _is_table(data) else type(data).__name__


def _library(data: Any) -> str:
    name = type(data).__module__.partition(".")[0]
    return name if name in ("pandas", "polars", "pyarrow") else "numpy"


def _of_table(data: Any, label: str) -> Source:
    if isinstance(data, pd.DataFrame):
        return Source(_kept(data), label)
    if isinstance(data, Mapping):
        for name, value in data.items():
            if not _is_column(value):
                raise TypeError(f"{label}'{name}' is {_described(value)}: expected an array, a list or a Series with one value per bar")
        return _of_columns(data, label)
    table = _pyarrow(data).table(data)
    library = "polars" if _library(data) == "polars" else "pyarrow"
    columns = {str(name): _of_arrow(column) for name, column in zip(table.column_names, table.columns)}
    accessor = "df[{}]" if library == "polars" else "table[{}]"
    return Source(pd.DataFrame(columns, copy=False), label, accessor, dict.fromkeys(columns, library))


def _kept(frame: pd.DataFrame) -> pd.DataFrame:
    # A lazy copy: if the user changes his frame, pandas gives him a new one and leaves ours as it is.
    return frame.copy(deep=int(pd.__version__.partition(".")[0]) < 3)


def _of_columns(data: Mapping[Any, Any], label: str) -> Source:
    """A dict of columns. What pandas Series share as their index stays the index: it may be the time."""
    columns: dict[str, Any] = {}
    index: tuple[str, Any] | None = None
    for key, value in data.items():
        name = str(key)
        if isinstance(value, pd.Series):
            if index is None:
                index = name, value.index
            elif len(value) == len(index[1]) and not value.index.equals(index[1]):
                raise DataError(
                    f"{label}the Series '{index[0]}' and '{name}' have different indexes:"
                    f" pd.concat(data, axis=1) aligns them, with NaN where one has no value"
                )
            columns[name] = value
        else:
            columns[name] = _of_column(name, value, label)
    lengths = {name: len(values) for name, values in columns.items()}
    if len(set(lengths.values())) > 1:
        raise DataError(f"{label}arrays of different lengths: {', '.join(f'{n} {k}' for n, k in lengths.items())}")
    if index is not None:
        # Of equal indexes one, so that pandas aligns nothing.
        columns = {n: v.set_axis(index[1]) if isinstance(v, pd.Series) and n in data else v for n, v in columns.items()}
    libraries = {str(name): _library(value) for name, value in data.items()}
    frame = pd.DataFrame(columns, index=None if index is None else index[1], copy=False)
    return Source(frame, label, "data[{}]", libraries)


def _of_column(name: str, value: Any, label: str) -> Any:
    if isinstance(value, (pd.Index, pd.api.extensions.ExtensionArray)):
        return value
    if hasattr(value, "__arrow_c_stream__"):
        return _of_arrow(_pyarrow(value).chunked_array(value)).array
    if hasattr(value, "__arrow_c_array__"):
        return _of_arrow(_pyarrow(value).array(value)).array
    values = np.asarray(value)
    if values.ndim != 1:
        raise DataError(f"{label}'{name}' has {values.ndim} dimensions: expected an array with one value per bar")
    return values


def _pyarrow(data: Any) -> Any:
    try:
        import pyarrow
    except ImportError:
        raise DataError(f"reading {type(data).__module__}.{type(data).__name__} needs pyarrow: pip install pyarrow") from None
    return pyarrow


def _of_arrow(column: Any) -> pd.Series[Any]:
    import pyarrow as pa

    if pa.types.is_decimal(column.type):
        column = column.cast(pa.float64())
    elif pa.types.is_date(column.type):
        column = column.cast(pa.timestamp("s" if pa.types.is_date32(column.type) else "ms"))
    # A null in whole numbers would have pandas take floats, which is what missing values are here.
    series: pd.Series[Any] = column.to_pandas()
    return series
