# SPDX-License-Identifier: Apache-2.0
"""Markets: where columns come from. Files are not read before a program runs."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

from ._errors import DataError
from ._expression import Expr

if TYPE_CHECKING:
    from ._engine import Backend
    from ._tables import Tables


class Market:
    """A market: Parquet files, or data in memory. Made by ``td.market(...)``."""

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
        self._handle: Any = None

    def col(self, name: str) -> Expr:
        """One of the market's columns."""
        if self._tables is not None and name in self._tables.unusable:
            raise DataError(self._tables.unusable[name])
        return Expr("column", name, market=self)

    def __getitem__(self, name: str) -> Expr:
        return self.col(name)

    @property
    def tickers(self) -> list[str] | None:
        """The tickers of a market in memory; None for files, which are not read before a program runs."""
        return None if self._tables is None else sorted(self._tables.tickers, key=str.encode)

    @property
    def _naive_times(self) -> bool:
        return self._tables is not None and self._tables.naive

    @property
    def _identity(self) -> object:
        """What makes two markets the same one."""
        return id(self) if self._tables is not None else (self.path, *sorted(self._options.items()))

    def _data(self, backend: Backend) -> dict[str, Any]:
        """The options that make a run read this market."""
        if self._tables is None:
            return {} if self.path is None else {**self._options, "data": self.path}
        with self._lock:
            if self._handle is None:
                from . import _tables

                options = {**self._options, "time_column": "ts"}
                self._handle = backend.market(_tables.described(self._tables), options)
                # The engine has copied the values.
                self._tables.release()
        return {"data": self._handle}

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

            - the path of a Parquet file, of a folder of them, or a glob;
            - a pandas DataFrame with a DatetimeIndex or a time column (``ts``, ``timestamp``, ``date`` or ``datetime``), of one
              ticker or, with a column or index level ``ticker`` or ``symbol``, of many; also with columns of two levels, as
              downloads of many tickers have them;
            - a Polars frame, an Arrow table, or anything else that exports an Arrow stream;
            - a dict of numpy arrays by column;
            - a dict of any of the last three by ticker;
            - nothing: the market that ``trading-dsl run`` was given with ``--data``.
        ticker: the name of the ticker, where the data has only one and does not say it; "data" without.
        ticker_column: the column that tells the ticker, where it is called otherwise.
        time_column: the column that tells the time, where it is called otherwise.
        time_unit: "s", "ms", "us" or "ns", where times are whole numbers since 1970.
        sort: whether rows out of time order are sorted; else they are an error.
        duplicates: "first" or "last": which of rows with the same time counts; else they are an error.
        store: the folder that keeps imported files, where it is not the user's cache folder.

    Times with a zone are converted to UTC, those without one are UTC. Frames and arrays are read when the first program
    runs, and later changes of them do not matter after that.

    Raises:
        DataError: the data in memory cannot be used: no rows, no time column, a missing time, prices that are texts. Files,
            the order of rows and prices are checked when a program runs.
        TypeError: ``data`` is none of these.
    """
    columns = {"ticker_column": ticker_column, "time_column": time_column, "time_unit": time_unit}
    reading = {"sort": sort, "duplicates": duplicates}
    if data is None or isinstance(data, (str, os.PathLike)):
        where = None if store is None else os.fspath(store)
        return Market(data, options={**columns, **reading, "store": where})
    from . import _tables

    return Market(tables=_tables.read(data, _tables.How(ticker=ticker, **columns)), options=reading)


def col(name: str) -> Expr:
    """A column of whatever market the program runs over."""
    return Expr("column", name)
