# SPDX-License-Identifier: Apache-2.0
"""Expressions as text, as the text form of the language writes them."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._expression import Expr

#: Operators by function: the symbol, and how tightly it binds (Python's precedence).
OPERATORS = {
    "lt": ("<", 1),
    "le": ("<=", 1),
    "gt": (">", 1),
    "ge": (">=", 1),
    "eq": ("==", 1),
    "ne": ("!=", 1),
    "or": ("|", 2),
    "xor": ("^", 3),
    "and": ("&", 4),
    "add": ("+", 5),
    "sub": ("-", 5),
    "mul": ("*", 6),
    "div": ("/", 6),
    "floordiv": ("//", 6),
    "mod": ("%", 6),
    "pow": ("**", 8),
}
_COMPARISON, _UNARY, _POWER, _ATOM = 1, 7, 8, 9
#: A longer text is shortened where it is deepest: shared parts would else multiply without end.
_LONGEST = 2000

#: What has a meaning of its own, beside the catalogue's functions.
_SPECIAL = ("market", "param", "select", "rolling", "expanding", "ewm")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}

_Part = tuple[str, int]


def show(expression: Expr) -> str:
    """The expression as text; parts of a very long one are shown as three dots."""
    parts: dict[int, _Part] = {}
    stack = [expression]
    while stack:
        node = stack[-1]
        if id(node) in parts:
            stack.pop()
            continue
        waiting = [child for child in node._children() if id(child) not in parts]
        if waiting:
            stack.extend(waiting)
            continue
        stack.pop()
        args = [parts[id(arg)] for arg in node._args]
        kwargs = {key: parts[id(value)] for key, value in node._kwargs.items()}
        part = _part(node, args, kwargs)
        if len(part[0]) > _LONGEST:
            part = _part(node, [_short(arg) for arg in args], {key: _short(value) for key, value in kwargs.items()})
        parts[id(node)] = part
    return parts[id(expression)][0]


def _short(part: _Part) -> _Part:
    return part if len(part[0]) <= 80 else ("...", _ATOM)


def _part(node: Expr, args: list[_Part], kwargs: dict[str, _Part]) -> _Part:
    value = node._value
    texts = [text for text, _ in args]
    named = [f"{key}={text}" for key, (text, _) in kwargs.items()]
    match node._form:
        case "number":
            return _number(float(value)), _UNARY if value < 0 else _ATOM
        case "null":
            return "None", _ATOM
        case "bool":
            return repr(value), _ATOM
        case "text":
            return quoted(value), _ATOM
        case "column":
            return value if _is_bare(value) else f"market.col({quoted(value)})", _ATOM
        case "param":
            rest = [f"{key}={_number(value[key])}" for key in ("low", "high") if key in value]
            return f"param({', '.join([quoted(value['name']), _number(value['default']), *rest])})", _ATOM
        case "output":
            return f"{_held(args[0], _ATOM)}.{value}", _ATOM
        case "method":
            return f"{_held(args[0], _ATOM)}.{value}({', '.join(texts[1:] + named)})", _ATOM
        case "select":
            return f"select({', '.join(named)})", _ATOM
    if value in OPERATORS and len(args) == 2:
        return _binary(value, *args)
    if value == "not" and len(args) == 1:
        return "~" + _held(args[0], _UNARY), _UNARY
    if value == "neg" and len(args) == 1:
        return "-" + _held(args[0], _UNARY), _UNARY
    return f"{value}({', '.join(texts + named)})", _ATOM


def _binary(name: str, left: _Part, right: _Part) -> _Part:
    symbol, level = OPERATORS[name]
    if level == _COMPARISON:
        texts = _held(left, level + 1), _held(right, level + 1)
    elif level == _POWER:
        texts = _held(left, _ATOM), _held(right, _UNARY)
    else:
        texts = _held(left, level), _held(right, level + 1)
    return f"{texts[0]} {symbol} {texts[1]}", level


def _held(part: _Part, level: int) -> str:
    """A part's text, in parentheses where it binds less tightly than its place asks for."""
    text, own = part
    return text if own >= level else f"({text})"


def quoted(text: str) -> str:
    """A text in double quotes."""
    return '"' + "".join(_ESCAPES.get(letter, letter) for letter in text) + '"'


def _is_bare(column: str) -> bool:
    """Whether a column's name stands for it as it is: no word of the language or name of a function, nor a slip of "market"."""
    from ._catalogue.functions import __all__ as functions
    from ._signature import near

    plain = column.isascii() and column.isidentifier() and not keyword.iskeyword(column)
    return plain and column not in functions and column not in _SPECIAL and not near(column, ["market"])


def _number(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        whole = int(value)
        return f"{whole:_}" if abs(whole) >= 10_000 else str(whole)
    return repr(value)
