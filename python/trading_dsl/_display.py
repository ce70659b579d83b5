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

#: How many rows a table has, how many lines a chart, and how many bars of a series it shows.
_ROWS, _LINES, _BARS = 9, 5, 500
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
    **{name: lambda value: f"{value:,.5g}" for name in ("last", "mean", "min", "max")},
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
    """The figures of the first tickers; and their equity, or the latest values of the first ticker."""
    tickers = result.tickers
    if result.is_backtest:
        rows = [(row["ticker"], row) for row in result.document["tickers"][:_ROWS]]
        hidden = len(tickers) - len(rows)
        if len(tickers) > 1:
            rows.append(("all", result.document["aggregate"]))
        lines = [_line(result.columns("equity", name), "equity", name) for name in tickers[:_LINES]]
        chart = f"equity{f' of the first {_LINES} tickers' if len(tickers) > _LINES else ''}"
        return _table("ticker", _FIGURES, rows, hidden) + _titled(chart, svg(lines))
    rows = [pair for row in result.document["tickers"][: _ROWS + 1] for pair in _summaries(row)]
    hidden = max(0, len(rows) - _ROWS) + sum(len(_summaries(row)) for row in result.document["tickers"][_ROWS + 1 :])
    table = _table("", _SUMMARY, rows[:_ROWS], hidden)
    if not tickers:
        return table
    columns = result.columns("series", tickers[0])
    latest = {name: column[-_BARS:] for name, column in columns.items()}
    names = [name for name in columns if name != "ts"][:_LINES]
    chart = f"{tickers[0]}, its last {_BARS} bars" if len(columns["ts"]) > _BARS else tickers[0]
    return table + _titled(chart, svg([_line(latest, name, name) for name in names]))


def _titled(title: str, chart: str) -> str:
    return f'<div style="margin-top:0.6em"><small>{html.escape(title)}</small><br>{chart}</div>' if chart else ""


def _summaries(row: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    if "series" in row:
        return [(f"{row['ticker']} {name}", of) for name, of in row["series"].items()]
    return [(row["ticker"], row)]


def _line(columns: dict[str, Any], column: str, name: str) -> Line:
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
    corner: str, columns: dict[str, Callable[[float], str]], rows: Sequence[tuple[str, dict[str, Any]]], hidden: int
) -> str:
    right = ' style="text-align:right;padding:1px 7px"'
    head = "".join(f"<th{right}>{name.replace('_', ' ')}</th>" for name in columns)
    body = "".join(
        f'<tr><th style="text-align:left">{html.escape(name)}</th>'
        + "".join(f"<td{right}>{_cell(row.get(column), form)}</td>" for column, form in columns.items())
        + "</tr>"
        for name, row in rows
    )
    below = f"<div><small>and {hidden:,} more</small></div>" if hidden else ""
    return f"<table><thead><tr><th>{corner}</th>{head}</tr></thead><tbody>{body}</tbody></table>{below}"


def _cell(value: Any, form: Callable[[float], str]) -> str:
    return "" if value is None or math.isnan(value) else form(float(value))
