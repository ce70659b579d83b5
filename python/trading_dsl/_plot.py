# SPDX-License-Identifier: Apache-2.0
"""Plots by matplotlib, which is needed for them only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._chart import COLOURS
from ._errors import EngineError

if TYPE_CHECKING:
    from ._result import Result


Span = tuple["str | None", "str | None"]


def plot(result: Result, ticker: str | None = None, start: str | None = None, end: str | None = None) -> Any:
    """Draws a result; see ``Result.plot``."""
    pyplot = _pyplot()
    span = (start, end)
    tickers = result.tickers if ticker is None else [result._known(ticker)]
    if not tickers:
        raise EngineError("there is nothing to plot: no ticker has bars in this run")
    if not result.is_backtest:
        return _series(pyplot, result, tickers, span)
    one = len(tickers) == 1
    return _backtest(pyplot, result, tickers[0], span) if one else _equities(pyplot, result, tickers, span)


def _pyplot() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise EngineError("plots need matplotlib: pip install matplotlib, or pip install 'trading-dsl[plot]'") from error
    return pyplot


def _within(table: dict[str, Any], span: Span, times: str = "ts") -> dict[str, Any]:
    """The rows of a table whose times are within a span; both ends are inside, and a bare date is its whole day."""
    from datetime import datetime, timedelta

    import numpy as np

    start, end = (None if text is None else datetime.fromisoformat(text).replace(tzinfo=None) for text in span)
    if end is not None and span[1] is not None and len(span[1]) <= len("2020-01-01"):
        end += timedelta(days=1) - timedelta(microseconds=1)
    inside = np.ones(len(table[times]), bool)
    if start is not None:
        inside &= table[times] >= np.datetime64(start)
    if end is not None:
        inside &= table[times] <= np.datetime64(end)
    return {name: values[inside] for name, values in table.items() if not isinstance(values, list)}


def _backtest(pyplot: Any, result: Result, ticker: str, span: Span) -> Any:
    equity = _within(result.columns("equity", ticker), span)
    trades = result.columns("trades", ticker)
    entries, exits = _within(trades, span, "entry_ts"), _within(trades, span, "exit_ts")
    price = result._prices(ticker)
    figure, axes = pyplot.subplots(
        3, 1, sharex=True, figsize=(10, 6.5), height_ratios=(3, 2, 1.2), layout="constrained"
    )
    top, middle, bottom = axes
    if price is not None:
        price = _within(price, span)
        top.plot(price["ts"], price["close"], color="0.45", linewidth=0.9, label="close", zorder=1)
        _logarithmic(top, price["close"])
    top.scatter(entries["entry_ts"], entries["entry_price"], marker="^", s=22, color=COLOURS[2], label="entry", zorder=2)
    top.scatter(exits["exit_ts"], exits["exit_price"], marker="v", s=22, color=COLOURS[1], label="exit", zorder=2)
    top.set_title(ticker, loc="left", fontweight="bold")
    top.set_ylabel("price")
    top.legend(loc="upper left", frameon=False, ncols=3)
    middle.plot(equity["ts"], equity["equity"], color=COLOURS[0], linewidth=1.0)
    middle.set_ylabel("equity")
    _drawdown(bottom, equity, COLOURS[0])
    _tidy(axes)
    return axes


def _equities(pyplot: Any, result: Result, tickers: list[str], span: Span) -> Any:
    figure, axes = pyplot.subplots(2, 1, sharex=True, figsize=(10, 5.5), height_ratios=(3, 1.6), layout="constrained")
    for i, ticker in enumerate(tickers):
        equity = _within(result.columns("equity", ticker), span)
        colour = COLOURS[i % len(COLOURS)]
        label = ticker if len(tickers) <= 12 else None
        axes[0].plot(equity["ts"], equity["equity"], linewidth=1.0, color=colour, label=label)
        _drawdown(axes[1], equity, colour, filled=False)
    axes[0].set_ylabel("equity")
    if len(tickers) <= 12:
        axes[0].legend(loc="upper left", frameon=False, ncols=2)
    _tidy(axes)
    return axes


def _logarithmic(axis: Any, prices: Any) -> None:
    """Prices that grow many times over are seen on a logarithmic axis only."""
    valid = prices[prices > 0]
    if len(valid) and valid.max() > 20 * valid.min():
        axis.set_yscale("log")


def _drawdown(axis: Any, equity: dict[str, Any], colour: str, *, filled: bool = True) -> None:
    values = equity["drawdown"] * 100
    if filled:
        axis.fill_between(equity["ts"], values, 0, color=colour, alpha=0.3, linewidth=0)
    else:
        axis.plot(equity["ts"], values, color=colour, linewidth=0.8)
    axis.set_ylabel("drawdown")
    axis.yaxis.set_major_formatter("{x:.0f}%")


def _series(pyplot: Any, result: Result, tickers: list[str], span: Span) -> Any:
    tables = {ticker: _within(result.columns("series", ticker), span) for ticker in tickers}
    names = [name for name in tables[tickers[0]] if name != "ts"]
    figure, axes = pyplot.subplots(
        len(names), 1, sharex=True, squeeze=False, figsize=(10, 1.4 + 2.0 * len(names)), layout="constrained"
    )
    flat = axes[:, 0]
    for axis, name in zip(flat, names):
        for i, (ticker, table) in enumerate(tables.items()):
            colour = COLOURS[i % len(COLOURS)]
            if table[name].dtype == bool:
                axis.fill_between(table["ts"], table[name], step="post", color=colour, alpha=0.4, linewidth=0, label=ticker)
                axis.set_yticks([0, 1], ["False", "True"])
            else:
                axis.plot(table["ts"], table[name], linewidth=0.9, color=colour, label=ticker)
        if len(names) > 1 or name != "value":
            axis.set_ylabel(name)
    if 1 < len(tickers) <= 12:
        flat[0].legend(loc="upper left", frameon=False, ncols=3)
    elif len(tickers) == 1:
        flat[0].set_title(tickers[0], loc="left", fontweight="bold")
    _tidy(flat)
    return flat


def _tidy(axes: Any) -> None:
    for axis in axes:
        axis.grid(alpha=0.25)
        axis.margins(x=0.01)
        for side in ("top", "right"):
            axis.spines[side].set_visible(False)
        if axis.get_ylabel() in ("equity", "price"):
            axis.yaxis.set_major_formatter(_amount)


def _amount(value: float, position: int | None = None) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.4g}"
