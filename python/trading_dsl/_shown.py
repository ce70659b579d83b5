# SPDX-License-Identifier: Apache-2.0
"""What a result shows of itself. The drawing is elsewhere, and is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._later import Later

if TYPE_CHECKING:
    from ._market import Market
    from ._options import Moment


class Shown(Later):
    """The part of a result that draws it."""

    #: Where the run's prices are to be had again: its market, and the options of the run.
    _source: tuple[Market | None, dict[str, Any]] | None = None

    def plot(self, ticker: str | None = None, *, start: Moment | None = None, end: Moment | None = None) -> Any:
        """Draws the result with matplotlib.

        Of a backtest of one ticker: its price with entries and exits, equity, and drawdown. Of many: equity and drawdown
        of each. Of series: one panel each.

        Args:
            ticker: One of ``tickers``; all of them when not given.
            start: Date or moment, UTC, as ``Program.run`` takes them: the first bar that is drawn.
            end: Date or moment, UTC: the last bar that is drawn.

        Returns: an array of the panels (matplotlib's Axes); the figure is ``axes[0].figure``.

        Raises:
            EngineError: when matplotlib is not installed.

        >>> import trading_dsl as td
        >>> close = td.market("examples/data")["close"]
        >>> up = close > close.sma(50)
        >>> result = td.backtest(entries=up, exits=~up).run(tickers=["AAPL", "SPY"], start="2020-01-01")
        >>> axes = result.plot("SPY", start="2021-01-01")
        >>> len(axes)
        3
        >>> axes[0].figure.savefig("spy.png")  # doctest: +SKIP
        """
        from ._options import moment
        from ._plot import plot

        return plot(self, ticker, moment("start", start), moment("end", end))  # type: ignore[arg-type]

    def _prices(self, ticker: str) -> dict[str, Any] | None:
        """The closes of the run's bars; None when the run does not say where it had them from."""
        if self._source is None:
            return None
        from ._expression import Expr
        from ._program import Program

        market, options = self._source
        latest = Program.latest
        try:
            chosen = {**options, "tickers": [ticker]}
            result = Program(Expr("select", None, kwargs={"close": Expr("column", "close")})).run(market, **chosen)
        finally:
            Program.latest = latest
        return result.series(ticker)

    def _repr_html_(self) -> str:
        from ._display import result_html

        return result_html(self)  # type: ignore[arg-type]
