# SPDX-License-Identifier: Apache-2.0
"""Markets: where columns come from. Files are not read before a program runs."""

from __future__ import annotations

import functools
import os
import sys
import threading
from typing import TYPE_CHECKING, Any, NoReturn

from . import _calls
from ._catalogue.market import MarketFunctions
from ._errors import DataError, OptionError
from ._expression import Expr, call_on
from ._later import later
from ._signature import Signature, described, near

if TYPE_CHECKING:
    from ._engine import Backend
    from ._tables import Tables


_CHOICES = {"time_unit": ("s", "ms", "us", "ns"), "duplicates": ("first", "last")}


@_calls.telling
class _Functions(MarketFunctions):
    """The functions over whole bars."""

    __slots__ = ()


class Market(_Functions):
    """A market: Parquet files, or data in memory. Made by ``td.market(...)``.

    The functions over whole bars, such as ``market.atr(14)``, read its own columns.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        tables: Tables | None = None,
        options: dict[str, Any] | None = None,
    ) -> None:
        self.path = None if path is None else os.fspath(path)
        self._tables = tables
        self._options = {name: value for name, value in (options or {}).items() if value not in (None, False)}
        self._lock = threading.Lock()
        self._handle: dict[str, Any] | None = None

    def col(self, name: str) -> Expr:
        """One of the market's columns.

        >>> import trading_dsl as td
        >>> td.market("examples/data").col("close")
        close
        """
        _named("a market's column", name)
        if self._tables is not None and name in self._tables.unusable:
            raise DataError(self._tables.unusable[name])
        return Expr("column", name, market=self)

    def __getitem__(self, name: str) -> Expr:
        """The same as ``col``: ``market["close"]``."""
        return self.col(name)

    def _call(self, signature: Signature, *values: object, **aliases: object) -> Any:
        return call_on(self, signature, *values, **aliases)

    @property
    def tickers(self) -> list[str] | None:
        """The tickers of a market in memory; None for files, which are not read before a program runs."""
        return None if self._tables is None else sorted(self._tables.tickers, key=str.encode)

    # Type checkers are to find unknown names by themselves.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):
                raise AttributeError(f"a market has no attribute {name!r}", obj=self)
            suggestion = near(name, [each for each in dir(Market) if not each.startswith("_")])
            raise AttributeError(
                later(name) or f"a market has no method {name!r}{suggestion}; a column is market[{name!r}]", obj=self
            )

    @property
    def _naive_times(self) -> bool:
        return self._tables is not None and self._tables.naive

    @property
    def _identity(self) -> object:
        """What makes two markets the same one."""
        return id(self) if self._tables is not None else (self.path, *sorted(self._options.items()))

    def _data(self, backend: Backend, progress: bool | None) -> dict[str, Any]:
        """The options that make a run read this market, which the first run opens."""
        if self.path is None and self._tables is None:
            return {}
        with self._lock:
            if self._handle is None:
                self._handle = self._open(backend, progress)
        return self._handle

    def _open(self, backend: Backend, progress: bool | None) -> dict[str, Any]:
        if self._tables is None:
            return backend.market(self.path or "", self._options, progress)
        from . import _tables

        handle = backend.market(_tables.described(self._tables), {**self._options, "time_column": "ts"}, progress)
        # The engine has copied the values.
        self._tables.release()
        return handle

    def __reduce__(self) -> tuple[Any, ...]:
        if self._tables is not None:
            raise TypeError("a market in memory cannot be pickled: give the other process its frames, or the path of files")
        return functools.partial(Market, options=self._options), (self.path,)

    def __repr__(self) -> str:
        if self._tables is not None:
            names = list(self._tables.tickers)
            return f"market of {', '.join(names[:5])}{f' and {len(names) - 5} more' if len(names) > 5 else ''}"
        return "market()" if self.path is None else f"market({self.path!r})"


def market(
    data: Any = None,
    *,
    ticker: str | None = None,
    ticker_column: str | None = None,
    time_column: str | None = None,
    time_unit: str | None = None,
    sort: bool = False,
    duplicates: str | None = None,
    store: str | os.PathLike[str] | None = None,
) -> Market:
    """A market, of files or of data in memory.

    Args:
        data: one of

            - the path of a Parquet file, of a folder of them, or a glob; ``~`` is the home folder;
            - a pandas DataFrame with a DatetimeIndex or a time column (``ts``, ``timestamp``, ``date`` or ``datetime``), of one
              ticker or, with a column or index level ``ticker`` or ``symbol``, of many;
            - one with columns of two levels, field and ticker, as downloads of many tickers have them. All tickers share its
              rows: those before a ticker's first value and after its last one are no bars of it, rows of missing values
              between them are bars whose values are missing;
            - a pandas Series with times as its index: one column, under its own name;
            - a Polars frame, an Arrow table, or anything else that exports an Arrow stream;
            - a dict of arrays, lists or Series by column; what pandas Series have as their common index may be the time;
            - a dict of any of these tables by ticker;
            - nothing: the market that ``trading-dsl run`` was given with ``--data``.
        ticker: the name of the ticker, where the data has only one and does not say it; "data" without.
        ticker_column: the column that tells the ticker, where it is called otherwise.
        time_column: the column that tells the time, where it is called otherwise.
        time_unit: "s", "ms", "us" or "ns", where times are whole numbers since 1970.
        sort: whether rows out of time order are sorted; else they are an error.
        duplicates: "first" or "last": which of rows with the same time counts; else they are an error.
        store: the folder that keeps imported files, where it is not the user's cache folder.

    Times with a zone are converted to UTC, those without one are UTC; dates are midnight UTC. Frames and arrays are read when the first program
    runs, and later changes of them do not matter after that.

    Raises:
        DataError: the data in memory cannot be used: no rows, no time column, a missing time, prices that are texts. Files,
            the order of rows and prices are checked when a program runs.
        OptionError: an argument has a value that it cannot have; or there is no pandas, as on GraalPy.
        TypeError: ``data``, an entry of it or another argument is of no accepted type.

    >>> import trading_dsl as td
    >>> market = td.market("examples/data")
    >>> market["close"].collect(tickers="SPY").tickers
    ['SPY']
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"close": [1.0, 2.0]}, index=pd.to_datetime(["2024-01-02", "2024-01-03"]))
    >>> td.market({"AAPL": frame, "SPY": frame * 2})
    market of AAPL, SPY
    """
    columns = {"ticker_column": ticker_column, "time_column": time_column, "time_unit": time_unit}
    reading = {"sort": sort, "duplicates": duplicates}
    for name, value in {"ticker": ticker, **columns, "duplicates": duplicates}.items():
        if value is not None and not isinstance(value, str):
            raise TypeError(f"market(): {name!r} must be a str; found {described(value)}")
        choices = _CHOICES.get(name)
        if value is not None and choices and value not in choices:
            raise OptionError(f"market(): {name!r} must be {' or '.join(map(repr, choices))}; found {value!r}")
    if not isinstance(sort, bool):
        raise TypeError(f"market(): 'sort' must be True or False; found {described(sort)}")
    if data is None or isinstance(data, (str, os.PathLike)):
        where = None if store is None else os.path.expanduser(store)
        return Market(None if data is None else os.path.expanduser(data), options={**columns, **reading, "store": where})
    try:
        from . import _tables
    except ImportError as error:
        raise OptionError(
            "on GraalPy data come from files only: write the data to a Parquet file and give td.market(PATH), or run this on CPython"
            if sys.implementation.name == "graalpy"
            else "data in memory need numpy and pandas: pip install numpy pandas"
        ) from error

    return Market(tables=_tables.read(data, _tables.How(ticker=ticker, **columns)), options=reading)


def col(name: str) -> Expr:
    """A column of whatever market the program runs over.

    Args:
        name: The column's name, as the market's files or frames have it.

    Raises:
        TypeError: when it is no str.

    >>> import trading_dsl as td
    >>> td.col("close") > td.col("open")
    close > open
    >>> (td.col("close") > 100).to_numpy("examples/data", tickers="SPY", end="1998-01-05").tolist()
    [False, False]
    """
    _named("a column", name)
    return Expr("column", name)


def _named(what: str, name: object) -> None:
    """Refuses what is no name of one column."""
    if not isinstance(name, str):
        several = isinstance(name, (list, tuple))
        hint = "; td.select(close=market['close'], open=market['open']) takes several" if several else ""
        raise TypeError(f"{what} is named by a str, such as market['close'] or td.col('close'); found {described(name)}{hint}")
