# SPDX-License-Identifier: Apache-2.0
"""What everything that can run has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._later import Later

if TYPE_CHECKING:
    from ._explanation import Explanation
    from ._options import Moment, Tickers
    from ._program import Program
    from ._result import Result

#: What is said to whoever asks whether an expression is true.
NO_TRUTH = (
    "an expression has no truth value before it runs: combine conditions with & | ~ instead of and, or, not,"
    " write (a < b) & (b < c) instead of a < b < c, and where(condition, a, b) instead of if"
)


class Runnable(Later):
    """Something the engine can run: an expression, several outputs, a program. Each method here runs it once."""

    __slots__ = ()

    def _program(self) -> Program:
        raise NotImplementedError

    def collect(
        self,
        market: Any = None,
        *,
        tickers: Tickers | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        threads: int | None = None,
        progress: bool | None = None,
        **params: float,
    ) -> Result:
        """Runs it over the market that its columns were taken from, or over the one given.

        Args:
            market: A market, or what ``td.market(...)`` makes one of: a path, a frame, a dict of arrays.
            tickers: The tickers to run, one or any collection of them; all when not given.
            start: Date or moment, UTC: the first bar of the result. Indicators begin at the ticker's first bar. ISO text, a
                datetime or date, a pandas Timestamp or a numpy datetime64.
            end: Date or moment, UTC, still inside; a date (text without a time, too) means that whole day.
            threads: How many threads work; one per core when not given.
            progress: Whether a progress bar is shown; when not given, for long runs on a terminal or in a notebook.
            params: Values of the parameters that ``td.param`` declared.

        Returns: the result, with the values of each ticker bar by bar.

        Raises:
            TypeError: for an option of another type; the message names it and what it takes.
            EngineError: for a program that the engine refuses, and for options and data it cannot use.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> result = close.sma(2).collect(tickers={"SPY"}, start="1998-01-05", end="1998-01-06")
        >>> result.series("SPY")["value"]
        array([97.555, 97.19 ])
        """
        return self._program().run(
            market, tickers=tickers, start=start, end=end, threads=threads, progress=progress, **params
        )

    def to_pandas(self, market: Any = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the values by time: a Series, or a DataFrame for several.

        With many tickers the index is of pairs of ticker and time.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> close.to_pandas(tickers="SPY", end="1998-01-05")
        ts
        1998-01-02 00:00:00+00:00    97.36
        1998-01-05 00:00:00+00:00    97.75
        Name: value, dtype: float64
        """
        return self.collect(market, **options).to_pandas()

    def to_numpy(self, market: Any = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the values as a read-only array over the engine's memory.

        Of many tickers: a dict of arrays.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> close.to_numpy(tickers="SPY", end="1998-01-06")
        array([97.36, 97.75, 96.63])
        """
        return self.collect(market, **options).to_numpy()

    def head(self, n: int = 5, market: Any = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the first ``n`` bars of each ticker, as ``to_pandas`` does.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> close.sma(2).head(3, tickers="SPY")
        ts
        1998-01-02 00:00:00+00:00       NaN
        1998-01-05 00:00:00+00:00    97.555
        1998-01-06 00:00:00+00:00    97.190
        Name: value, dtype: float64
        """
        from ._options import whole

        n = whole("head(): 'n'", n)
        return self.collect(market, **options).head(n)

    def explain(self) -> Explanation:
        """What the engine makes of it: the columns it reads, the bars it looks back on, and the loops it becomes.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> explanation = (close.sma(50) > close.sma(200)).explain()
        >>> explanation.columns, explanation.warmup_bars
        (['close'], 199)
        """
        from ._explanation import Explanation

        return Explanation.of(self._program())

    def plot(
        self, ticker: str | None = None, market: Any = None, **options: Any
    ) -> Any:
        """Runs it (with the options of ``collect``) and draws the result, see ``Result.plot``.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> axes = close.rsi(14).plot("SPY", start="2020-01-01")
        >>> len(axes)
        1
        """
        if ticker is not None:
            options.setdefault("tickers", [ticker])
        return self.collect(market, **options).plot(ticker)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.collect().__arrow_c_stream__(requested_schema)

    def _repr_html_(self) -> str:
        from ._display import expression_html

        return expression_html(self)
