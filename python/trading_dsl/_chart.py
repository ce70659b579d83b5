# SPDX-License-Identifier: Apache-2.0
"""Small line charts as SVG text. No library is needed, and nothing of a page but the text colour is used."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any, NamedTuple

#: Okabe and Ito's colours, which the colour-blind can tell apart too.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")

_WIDTH = 640
_LEFT, _RIGHT, _BOTTOM = 62, 12, 24


class Line(NamedTuple):
    """One line: its name, instants in seconds since 1970 (UTC), and a value for each; NaN is a gap."""

    name: str
    seconds: Sequence[float]
    values: Sequence[float]
    filled: bool = False


def thin(seconds: Sequence[float], values: Sequence[float], points: int = 250) -> tuple[list[float], list[float]]:
    """At most about ``2 * points`` of the values: the least and the greatest of each stretch, so that no peak is lost."""
    count = len(values)
    if count <= 2 * points:
        return [float(second) for second in seconds], [float(value) for value in values]
    kept_seconds: list[float] = []
    kept: list[float] = []
    for part in range(points):
        start, end = part * count // points, (part + 1) * count // points
        stretch = [(float(values[i]), i) for i in range(start, end)]
        valid = [pair for pair in stretch if not math.isnan(pair[0])]
        if not valid:
            kept_seconds.append(float(seconds[start]))
            kept.append(math.nan)
            continue
        for value, i in sorted({min(valid), max(valid)}, key=lambda pair: pair[1]):
            kept_seconds.append(float(seconds[i]))
            kept.append(value)
    return kept_seconds, kept


def svg(lines: Sequence[Line], *, percent: bool = False) -> str:
    """A chart of some lines over time; empty when there is nothing to draw."""
    thinned = [Line(line.name, *thin(line.seconds, line.values), line.filled) for line in lines]
    values = [value for line in thinned for value in line.values if not math.isnan(value) and not math.isinf(value)]
    moments = [second for line in thinned for second in line.seconds]
    if not values:
        return ""
    flags = all(line.filled for line in lines)
    low, high, step = (0.0, 1.0, 1.0) if flags else _scale(min(values), max(values))
    first, last = min(moments), max(moments)
    top = 28 if len(lines) > 1 else 8
    bottom = top + (50 if flags else 170)
    height = bottom + _BOTTOM

    def x(second: float) -> float:
        return _LEFT + (second - first) / ((last - first) or 1) * (_WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        return top + (high - value) / (high - low) * (bottom - top)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        'style="max-width:100%;height:auto;font:11px sans-serif" role="img">'
    ]
    tick = low
    while tick <= high + step / 2:
        parts.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y(tick):.1f}" y2="{y(tick):.1f}" stroke="currentColor" '
            'stroke-opacity="0.15"/>'
            f'<text x="{_LEFT - 6}" y="{y(tick) + 4:.1f}" text-anchor="end" fill="currentColor">{_label(tick, step, percent)}</text>'
        )
        tick += step
    for second, text, anchor in _dates(first, last):
        parts.append(
            f'<text x="{x(second):.1f}" y="{height - 6}" text-anchor="{anchor}" fill="currentColor">{text}</text>'
        )
    for line, colour in zip(thinned, _cycle(len(thinned))):
        parts.append(_path(line, colour, x, y, y(low)))
    if len(thinned) > 1:
        parts.append(_legend(thinned))
    return "".join([*parts, "</svg>"])


def _path(line: Line, colour: str, x: Any, y: Any, floor: float) -> str:
    pieces: list[list[str]] = [[]]
    for second, value in zip(line.seconds, line.values):
        if math.isnan(value) or math.isinf(value):
            pieces.append([])
        elif line.filled and pieces[-1]:
            pieces[-1] += [f"H{x(second):.1f}", f"V{y(value):.1f}"]
        else:
            pieces[-1].append(f"{'L' if pieces[-1] else 'M'}{x(second):.1f},{y(value):.1f}")
    path = "".join("".join(piece) for piece in pieces)
    fill = f'fill="{colour}" fill-opacity="0.25"' if line.filled else 'fill="none"'
    if line.filled:
        path = "".join("".join(piece) + f"V{floor:.1f}H{piece[0][1:].partition(',')[0]}Z" for piece in pieces if piece)
    return f'<path d="{path}" {fill} stroke="{colour}" stroke-width="1.3"><title>{html.escape(line.name)}</title></path>'


def _legend(lines: Sequence[Line]) -> str:
    parts = []
    left = _LEFT + 8.0
    for line, colour in zip(lines, _cycle(len(lines))):
        parts.append(
            f'<line x1="{left:.0f}" x2="{left + 14:.0f}" y1="10" y2="10" stroke="{colour}" stroke-width="2.5"/>'
            f'<text x="{left + 18:.0f}" y="14" fill="currentColor">{html.escape(line.name)}</text>'
        )
        left += 32 + 6.5 * len(line.name)
    return "".join(parts)


def _cycle(count: int) -> list[str]:
    return [COLOURS[i % len(COLOURS)] for i in range(count)]


def _scale(low: float, high: float) -> tuple[float, float, float]:
    """Round ends that hold both values, and the step between about four lines."""
    if low == high:
        pad = abs(low) * 0.1 or 1.0
        low, high = low - pad, high + pad
    raw = (high - low) / 4
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw) * power
    return math.floor(low / step) * step, math.ceil(high / step) * step, step


def _label(value: float, step: float, percent: bool) -> str:
    value, step = (value * 100, step * 100) if percent else (value, step)
    power = math.floor(math.log10(step) + 1e-9)
    quarter = abs(step / 10.0**power - 2.5) < 1e-6
    decimals = max(0, -power + quarter)
    value = 0.0 if abs(value) < step / 1e6 else value
    for size, suffix in ((1e9, "bn"), (1e6, "m")):
        if step >= size:
            return f"{value / size:,.{0 if step % size == 0 else 1}f}{suffix if value else ''}"
    return f"{value:,.{decimals}f}{'%' if percent else ''}"


def _dates(first: float, last: float) -> list[tuple[float, str, str]]:
    """About five dates along the axis, with their anchors; years when the span is long."""
    span = last - first
    form = "%Y" if span > 5 * 365 * 86_400 else "%b %Y" if span > 180 * 86_400 else "%d %b" if span > 5 * 86_400 else "%d %b %H:%M"
    moments = [first + span * i / 4 for i in range(5)] if span else [first]
    anchors = ["start", "middle", "middle", "middle", "end"]
    return [
        (moment, datetime.fromtimestamp(moment, timezone.utc).strftime(form), anchor)
        for moment, anchor in zip(moments, anchors)
    ]
