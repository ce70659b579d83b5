# SPDX-License-Identifier: Apache-2.0
"""How notebooks show expressions and results: a small table and a chart, as HTML."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ._chart import Line, svg
from ._errors import EngineError

if TYPE_CHECKING:
    from ._result import Result
    from ._runnable import Runnable

#: How many tickers a table and a chart show.
_ROWS, _LINES = 8, 5
_GROUPED = "{:,.0f}"
_FIGURES: dict[str, Callable[[float], str]] = {
    "total_return": "{:.1%}".format,
    "cagr": "{:.1%}".format,
    "sharpe": "{:.2f}".format,
    "max_drawdown": "{:.1%}".format,
    "trades": _GROUPED.format,
    "win_rate": "{:.0%}".format,
    "exposure": "{:.0%}".format,
    "final_equity": _GROUPED.format,
}
_SUMMARY: dict[str, Callable[[float], str]] = {
    "valid": _GROUPED.format,
    **{name: lambda value: f"{value:,.6g}" for name in ("last", "mean", "min", "max")},
}


def expression_html(what: Runnable) -> str:
    """An expression runs when it has a market of its own, and shows its values; else it shows its text only."""
    text = f"<code>{html.escape(repr(what))}</code>"
    program = what._program()
    if program._own_market() is None or program.is_backtest:
        return text
    try:
        return f"{text}{result_html(what.collect())}"
    except EngineError as error:
        return f"{text}<pre>{html.escape(str(error))}</pre>"


def result_html(result: Result) -> str:
    """The figures of the first tickers, and their curves."""
    tickers = result.tickers
    if result.is_backtest:
        rows = [(row["ticker"], row) for row in result.document["tickers"][:_ROWS]]
        hidden = len(tickers) - len(rows)
        if len(tickers) > 1:
            rows.append(("all", result.document["aggregate"]))
        lines = [_line(result, "equity", name, "equity", name) for name in tickers[:_LINES]]
        note = _note(hidden, len(tickers), "equity")
        return _table("ticker", _FIGURES, rows, note) + svg(lines)
    pairs = [pair for row in result.document["tickers"][:_ROWS] for pair in _summaries(row)]
    names = list(result.columns("series", tickers[0])) if tickers else []
    names = [name for name in names if name != "ts"]
    single = len(names) == 1
    shown = tickers[:_LINES] if single else tickers[:1]
    lines = [_line(result, "series", ticker, name, ticker if single else name) for ticker in shown for name in names[:_LINES]]
    what = "its values" if single else f"{shown[0]}'s values" if shown else ""
    return _table("", _SUMMARY, pairs, _note(len(tickers) - _ROWS, len(tickers), what)) + svg(lines)


def _summaries(row: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    if "series" in row:
        return [(f"{row['ticker']} {name}", of) for name, of in row["series"].items()]
    return [(row["ticker"], row)]


def _note(hidden: int, tickers: int, curves: str) -> str:
    notes = []
    if hidden > 0:
        notes.append(f"and {hidden:,} more tickers")
    if tickers > _LINES and curves:
        notes.append(f"the chart shows {curves} of the first {_LINES}")
    return "; ".join(notes)


def _line(result: Result, table: str, ticker: str, column: str, name: str) -> Line:
    columns = result.columns(table, ticker)
    values: Sequence[Any] = columns[column]
    filled = len(values) > 0 and isinstance(_plain(values[0]), bool)
    return Line(name, seconds(columns["ts"]), values, filled)


def _plain(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def seconds(instants: Any) -> Sequence[float]:
    """Instants as seconds since 1970, UTC: of a numpy array or of a list of datetimes."""
    if hasattr(instants, "astype"):
        values: Sequence[float] = instants.astype("datetime64[ns]").astype("int64") / 1e9
        return values
    return [instant.timestamp() for instant in instants]


def _table(
    corner: str, columns: dict[str, Callable[[float], str]], rows: Sequence[tuple[str, dict[str, Any]]], note: str
) -> str:
    right = ' style="text-align:right"'
    head = "".join(f"<th{right}>{name.replace('_', ' ')}</th>" for name in columns)
    body = "".join(
        f'<tr><th style="text-align:left">{html.escape(name)}</th>'
        + "".join(f"<td{right}>{_cell(row.get(column), form)}</td>" for column, form in columns.items())
        + "</tr>"
        for name, row in rows
    )
    below = f'<div style="opacity:0.7">{html.escape(note)}</div>' if note else ""
    return f"<table><thead><tr><th>{corner}</th>{head}</tr></thead><tbody>{body}</tbody></table>{below}"


def _cell(value: Any, form: Callable[[float], str]) -> str:
    return "" if value is None or math.isnan(value) else form(float(value))
