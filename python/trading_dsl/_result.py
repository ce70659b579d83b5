# SPDX-License-Identifier: Apache-2.0
"""What a run gave: figures, trades, equity and values, without copying them one by one.

On CPython tables are pandas objects and columns are read-only numpy arrays over the engine's memory. On GraalPy, which has
neither, they are dicts and lists.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn

from ._errors import EngineError
from ._libraries import frames, needed
from ._shown import Shown

if TYPE_CHECKING:
    from ._engine import Column, Run

#: The name of the figures over all tickers, beside those of each.
ALL = "all"


class Result(Shown):
    """What a run gave. It is of one market and one program; nothing in it can be changed."""

    def __init__(self, run: Run, *, naive_times: bool = False) -> None:
        """A result from what the engine holds of it; ``naive_times``: times are shown without their zone, UTC."""
        self._run = run
        self._naive_times = naive_times

    @cached_property
    def document(self) -> dict[str, Any]:
        """The whole result document, schema ``trading-dsl/result/1``, as dicts and lists.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.document["schema"]
        'trading-dsl/result/1'
        >>> [row["ticker"] for row in result.document["tickers"]]
        ['SPY']
        """
        document: dict[str, Any] = json.loads(self._run.json)
        return document

    def to_json(self) -> str:
        """The result document as ``trading-dsl run --json`` prints it.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.to_json()[:32]
        '{"schema":"trading-dsl/result/1"'
        """
        return self._run.json

    @property
    def digest(self) -> str:
        """A hash of all results: equal digests mean equal bits.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.digest == close.collect(tickers="SPY", end="1998-01-06", threads=1).digest
        True
        """
        return self._run.digest

    @property
    def tickers(self) -> list[str]:
        """The tickers that ran, in ascending order.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.tickers
        ['SPY']
        """
        return list(self._run.tickers)

    @property
    def is_backtest(self) -> bool:
        """Whether it is the result of a backtest; else it is of one series or of several.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.is_backtest
        False
        """
        return "aggregate" in self.document

    def stats(self, ticker: str | None = None) -> Any:
        """The figures of a ticker as a Series; of many tickers as a DataFrame with one column each.

        A backtest of many tickers has a last column "all": the figures of all of them together, which ``stats("all")`` gives
        alone. Of a program with
        several named series the columns are those, or pairs of ticker and series. A figure that cannot be computed is NaN.
        On GraalPy: dicts, and None.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> result.stats().loc[["trades", "max_drawdown"]].round(3)
                        AAPL    SPY   all
        trades        11.000  9.000  20.0
        max_drawdown  -0.291 -0.092  -0.2
        >>> float(result.stats("SPY")["trades"]), float(result.stats("all")["trades"])
        (9.0, 20.0)
        """
        rows = {row["ticker"]: row for row in self.document["tickers"]}
        if ticker == ALL and ALL not in rows and self.is_backtest:
            rows = {ALL: self.document["aggregate"]}
        elif ticker is not None:
            rows = {ticker: rows[self._known(ticker)]}
        elif self.is_backtest and len(rows) > 1:
            rows.setdefault(ALL, self.document["aggregate"])
        figures = {name: {key: value for key, value in row.items() if key != "ticker"} for name, row in rows.items()}
        return frames().stats(figures)

    def trades(self, ticker: str | None = None) -> Any:
        """The trades of one ticker, or of all, by ticker and then by entry: a DataFrame.

        Its columns are those of ``trades.parquet``: ``ticker``, ``side``, ``entry_ts``, ``entry_price``, ``exit_ts``,
        ``exit_price``, ``units``, ``fees``, ``pnl``, ``return``, ``bars``, ``exit_reason``. An open trade has no exit: NaT and
        NaN. On GraalPy: a list of dicts, and None.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> len(result.trades())
        20
        >>> result.trades("SPY")[["entry_ts", "entry_price", "exit_price"]].head(2)
                           entry_ts  entry_price  exit_price
        0 2020-01-03 00:00:00+00:00       321.19      323.96
        1 2020-04-20 00:00:00+00:00       282.60      276.48
        """
        return frames().trades([self._table("trades", name) for name in self._chosen(ticker)], self._naive_times)

    def equity(self, ticker: str | None = None) -> Any:
        """The equity at the close of each bar, in money: a Series by time.

        Without a ticker and with many of them: a DataFrame with one column each, on the union of their times. On GraalPy: a
        dict of lists ``ts``, ``equity``, ``position`` and ``drawdown``, for one ticker.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> result.equity().iloc[-1].round(2).to_dict()
        {'AAPL': 151318.98, 'SPY': 124401.38}
        >>> round(float(result.equity("SPY").iloc[-1]), 2)
        124401.38
        """
        return self._curve("equity", ticker)

    def drawdown(self, ticker: str | None = None) -> Any:
        """How far the equity is below its highest so far, from 0 down to -1: as ``equity()``.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> round(float(result.drawdown("SPY").min()), 4)
        -0.0917
        """
        return self._curve("drawdown", ticker)

    def position(self, ticker: str | None = None) -> Any:
        """Whether a position is open at the close of each bar, 1 or 0: as ``equity()``.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> round(float(result.position("SPY").mean()), 3)
        0.799
        """
        return self._curve("position", ticker)

    def series(self, ticker: str) -> dict[str, Any]:
        """The values of a series program: arrays ``ts`` (UTC) and one per series; NaN is missing. On GraalPy: lists.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.series("SPY")["value"]
        array([97.36, 97.75, 96.63])
        >>> str(result.series("SPY")["ts"][0])
        '1998-01-02T00:00:00.000000000'
        """
        return self.columns("series", ticker)

    def columns(self, table: str, ticker: str) -> dict[str, Any]:
        """A table of one ticker by its columns: read-only numpy arrays over the engine's memory; texts are lists.

        Args:
            table: "equity" or "trades" of a backtest; "series" of any other program.
            ticker: one of ``tickers``.

        Arrays stay valid when the result and the market are gone. On GraalPy: lists.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> list(result.columns("equity", "SPY"))
        ['ts', 'equity', 'position', 'drawdown']
        >>> result.columns("trades", "SPY")["entry_price"].shape
        (9,)
        """
        columns: dict[str, Any] = frames().columns(self._table(table, ticker))
        return columns

    def to_numpy(self, ticker: str | None = None) -> Any:
        """The values of one series as an array without copying, of several as a table with one column each.

        Of a backtest it is the equity. Without a ticker and with many of them: a dict of arrays by ticker.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.to_numpy()
        array([97.36, 97.75, 96.63])
        """
        chosen = self._chosen(ticker)
        arrays = {name: needed().values(self._values(name)) for name in chosen}
        return arrays[chosen[0]] if len(chosen) == 1 else arrays

    def to_pandas(self, ticker: str | None = None) -> Any:
        """The values by time: a Series for one series, a DataFrame for several; of a backtest equity, position and drawdown.

        With many tickers the index is of pairs of ticker and time.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.to_pandas()
        ts
        1998-01-02 00:00:00+00:00    97.36
        1998-01-05 00:00:00+00:00    97.75
        1998-01-06 00:00:00+00:00    96.63
        Name: value, dtype: float64
        """
        return needed().values_frame(self._tables(self._kind, self._chosen(ticker)), self._naive_times)

    def head(self, n: int = 5) -> Any:
        """The first ``n`` bars of each ticker, as ``to_pandas`` gives them. On GraalPy: lists by ticker and column.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.head(2)
        ts
        1998-01-02 00:00:00+00:00    97.36
        1998-01-05 00:00:00+00:00    97.75
        Name: value, dtype: float64
        """
        from ._options import whole

        n = whole("head(): 'n'", n)
        return frames().head(self._tables(self._kind, self.tickers), n, self._naive_times)

    def to_arrow(self) -> Any:
        """The values as a pyarrow table: ``ticker``, ``ts`` and one column per series; of a backtest the equity's columns.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> result.to_arrow().column_names
        ['ticker', 'ts', 'value']
        """
        return needed("pyarrow").stream(self, self._kind).read_all()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The same for every library that reads Arrow streams: ``polars.DataFrame(result)``, ``pyarrow.table(result)``.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.collect(tickers="SPY", end="1998-01-06")
        >>> import pyarrow
        >>> pyarrow.table(result).num_rows
        3
        """
        return needed("pyarrow").stream(self, self._kind).__arrow_c_stream__(requested_schema)

    @property
    def _kind(self) -> str:
        return "equity" if self.is_backtest else "series"

    def _known(self, ticker: str) -> str:
        if ticker not in self._run.tickers:
            raise KeyError(f"no ticker {ticker!r}; there are {', '.join(self._run.tickers)}")
        return ticker

    def _chosen(self, ticker: str | None) -> list[str]:
        return self.tickers if ticker is None else [self._known(ticker)]

    def _table(self, table: str, ticker: str) -> Mapping[str, Column]:
        self._known(ticker)
        if self.is_backtest == (table == "series"):
            raise EngineError(f"{table} belong to {'a series' if table == 'series' else 'a backtest'}, this is none")
        return self._run.table(table, ticker)

    def _tables(self, table: str, tickers: list[str]) -> dict[str, Mapping[str, Column]]:
        return {ticker: self._table(table, ticker) for ticker in tickers}

    def _values(self, ticker: str) -> Mapping[str, Column]:
        columns = self._table(self._kind, ticker)
        return {"equity": columns["equity"]} if self.is_backtest else {n: c for n, c in columns.items() if n != "ts"}

    def _curve(self, column: str, ticker: str | None) -> Any:
        tables = self._tables("equity", self._chosen(ticker))
        return frames().curve(tables, column, self._naive_times, wide=len(tables) > 1)

    def __copy__(self) -> Result:
        return self

    def __deepcopy__(self, memo: object) -> Result:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a result cannot be pickled, because its values lie in the engine's memory: pickle what is made of it, such as"
            " result.to_pandas(), result.stats(), result.trades() or result.to_json()"
        )

    def __repr__(self) -> str:
        name = self.document.get("strategy", {}).get("name", "result")
        tickers = "1 ticker" if len(self.tickers) == 1 else f"{len(self.tickers)} tickers"
        return f"<{name}: {tickers}, digest {self.digest[:12]}>"
