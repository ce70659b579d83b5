# SPDX-License-Identifier: Apache-2.0
"""Columns of frames as the engine reads them: times as whole nanoseconds, numbers as plain arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ._errors import DataError
from ._sources import Source

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
PRICES = ("open", "high", "low", "close", "volume")

#: How texts become times and numbers in the user's own library.
_REMEDIES = {
    "pandas": ("pd.to_datetime({})", "pd.to_numeric({})"),
    "polars": ("{}.str.to_datetime()", "{}.cast(pl.Float64)"),
    "pyarrow": ("{}.cast('timestamp[ns]')", "{}.cast('float64')"),
    "numpy": ("np.array({}, 'datetime64[ns]')", "np.array({}, float)"),
}

Array = np.ndarray[Any, Any]


def times(source: Source, name: Any, accessor: str, unit: str | None) -> tuple[Array, bool]:
    """Times as int64 nanoseconds since 1970 UTC, and whether they came without a zone. Dates are midnight, UTC.

    Args:
        source: the table.
        name: the column of the times.
        accessor: the user's text for that column.
        unit: what whole numbers as times mean.
    """
    series, label = source.frame[name], source.label
    dtype = series.dtype
    try:
        if pd.api.types.is_integer_dtype(dtype):
            if unit is None:
                raise DataError(f"{label}the time column '{name}' holds whole numbers: say time_unit='s', 'ms', 'us' or 'ns'")
            series = pd.Series(pd.to_datetime(series.to_numpy(), unit=unit))  # type: ignore[call-overload]
        elif str(dtype).startswith(("date32", "date64", "timestamp")) or _holds_times(series):
            series = pd.Series(pd.to_datetime(series.to_numpy()))
        elif not pd.api.types.is_datetime64_any_dtype(dtype):
            remedy = _remedy(source, str(name), accessor, 0, _read_as_times(series))
            if isinstance(dtype, pd.PeriodDtype):
                remedy = f"; {accessor}{'' if accessor == 'df.index' else '.dt'}.to_timestamp() gives the first moment of each"
            raise DataError(f"{label}the time column '{name}' holds {_content(series)}: expected times{remedy}")
        missing = series.isna().to_numpy()
        if missing.any():
            raise DataError(f"{label}row {int(missing.argmax())}: the time in '{name}' is missing (NaT): remove such rows")
        index = pd.DatetimeIndex(series)
        naive = index.tz is None
        nanoseconds = (index if naive else index.tz_convert("UTC")).as_unit("ns").asi8
    except pd.errors.OutOfBoundsDatetime as error:
        raise DataError(f"{label}'{name}' holds a time that nanoseconds cannot reach (1677 to 2262): {error}") from None
    return np.ascontiguousarray(nanoseconds), naive


def numbers(source: Source, name: Any, unusable: dict[str, str]) -> Array | None:
    """A column of numbers as the engine reads them; None when it holds none, and then it says why in ``unusable``."""
    series: Any = source.frame[name]
    label = source.label
    if isinstance(series, pd.DataFrame):
        raise DataError(f"{label}there are {series.shape[1]} columns named '{name}': each needs a name of its own")
    numeric = pd.api.types.is_numeric_dtype(series.dtype) or pd.api.types.is_bool_dtype(series.dtype)
    if numeric and series.dtype != object and not pd.api.types.is_complex_dtype(series.dtype):
        if isinstance(series.dtype, np.dtype) and series.dtype.isnative and series.dtype.name in TYPES:
            return np.ascontiguousarray(series.to_numpy())
        # Numbers that know a missing value of their own: as doubles, where it is NaN.
        return np.ascontiguousarray(series.to_numpy(dtype=np.float64, na_value=np.nan))
    remedy = _remedy(source, str(name), source.accessor.format(repr(name)), 1, _read_as_numbers(series))
    expected = "real numbers" if pd.api.types.is_complex_dtype(series.dtype) else "numbers"
    reason = f"{label}column '{name}' holds {_content(series)}: expected {expected}{remedy}"
    if str(name).lower() in PRICES:
        raise DataError(reason)
    unusable[str(name)] = reason
    return None


def is_dates(values: Any) -> bool:
    """Whether objects are dates, such as an index that was made of them."""
    return values.dtype == object and pd.api.types.infer_dtype(values, skipna=True) == "date"


def _holds_times(series: pd.Series[Any]) -> bool:
    """Whether objects are dates or moments, all of one zone."""
    if series.dtype != object:
        return False
    found = pd.api.types.infer_dtype(series, skipna=True)
    if found == "datetime":
        return len({str(moment.tzinfo) for moment in series.dropna()}) == 1
    return found in ("date", "datetime64")


def _remedy(source: Source, name: str, accessor: str, which: int, helps: bool) -> str:
    """What would convert a column, where that can be."""
    return f"; {_REMEDIES[source.library(name)][which].format(accessor)} converts it" if helps else ""


def _read_as_times(series: pd.Series[Any]) -> bool:
    some = series.dropna().head(20)
    if len(some) == 0 or not all(isinstance(value, str) for value in some):
        return False
    try:
        return bool(pd.to_datetime(some, errors="coerce", format="mixed").notna().all())
    except (TypeError, ValueError):
        return False


def _read_as_numbers(series: pd.Series[Any]) -> bool:
    import decimal

    some = series.dropna().head(20)
    if not all(isinstance(value, (str, int, float, decimal.Decimal)) for value in some):
        return False
    try:
        return bool(pd.to_numeric(some.astype(object), errors="coerce").notna().all())
    except (TypeError, ValueError):
        return False


def _content(series: pd.Series[Any]) -> str:
    present = series.dropna()
    if len(present) == 0:
        return f"nothing ({series.dtype})"
    value = present.iloc[0]
    return f"{type(value).__name__} such as {str(value)[:40]!r} ({series.dtype})"
