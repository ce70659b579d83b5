# SPDX-License-Identifier: Apache-2.0
"""What everything that can run has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os

    from ._result import Result
    from ._explanation import Explanation
    from ._market import Market
    from ._program import Program


class Runnable:
    """Something the engine can run: an expression, several outputs, a program. Each method here runs it once."""

    __slots__ = ()

    def _program(self) -> Program:
        raise NotImplementedError

    def collect(
        self,
        market: Market | str | os.PathLike[str] | None = None,
        *,
        tickers: list[str] | None = None,
        start: str | None = None,
        end: str | None = None,
        threads: int | None = None,
        progress: bool | None = None,
        **params: float,
    ) -> Result:
        """Runs it over the market that its columns were taken from, or over the one given.

        Args:
            market: A market, or the path of one.
            tickers: The tickers to run; all when not given.
            start: ISO date or date-time, UTC: the first bar of the result. Indicators begin at the ticker's first bar.
            end: ISO date or date-time, UTC; that moment or day is still inside.
            threads: How many threads work; one per core when not given.
            progress: Whether a progress bar is shown; when not given, for long runs on a terminal or in a notebook.
            params: Values of the parameters that ``td.param`` declared.

        Returns: the result, with the values of each ticker bar by bar.

        Raises:
            EngineError: for a program that the engine refuses, and for data it cannot use.
        """
        return self._program().run(
            market, tickers=tickers, start=start, end=end, threads=threads, progress=progress, **params
        )

    def to_pandas(self, market: Market | str | os.PathLike[str] | None = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the values by time: a Series, or a DataFrame for several.

        With many tickers the index is of pairs of ticker and time.
        """
        return self.collect(market, **options).to_pandas()

    def to_numpy(self, market: Market | str | os.PathLike[str] | None = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the values as a read-only array over the engine's memory.

        Of many tickers: a dict of arrays.
        """
        return self.collect(market, **options).to_numpy()

    def head(self, n: int = 5, market: Market | str | os.PathLike[str] | None = None, **options: Any) -> Any:
        """Runs it (with the options of ``collect``) and gives the first ``n`` bars of each ticker, as ``to_pandas`` does."""
        return self.collect(market, **options).head(n)

    def explain(self) -> Explanation:
        """What the engine makes of it: the columns it reads, the bars it looks back on, and the loops it becomes."""
        from ._explanation import Explanation

        return Explanation.of(self._program())

    def plot(
        self, ticker: str | None = None, market: Market | str | os.PathLike[str] | None = None, **options: Any
    ) -> Any:
        """Runs it (with the options of ``collect``) and draws the result, see ``Result.plot``."""
        if ticker is not None:
            options.setdefault("tickers", [ticker])
        return self.collect(market, **options).plot(ticker)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.collect().__arrow_c_stream__(requested_schema)

    def _repr_html_(self) -> str:
        from ._display import expression_html

        return expression_html(self)
