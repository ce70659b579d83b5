# SPDX-License-Identifier: Apache-2.0
"""Expressions: what users write, kept as a tree and never computed here."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from ._result import Result
    from ._market import Market

_PACKAGE = __name__.partition(".")[0]
_SYMBOLS = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "div": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
    "eq": "==",
    "ne": "!=",
    "and": "&",
    "or": "|",
    "xor": "^",
}


class Expr:
    """A lazy expression over a market's columns.

    Operators and methods make larger expressions. Conditions combine with ``&``, ``|`` and ``~``, each side in
    parentheses. An attribute is a function of the language when it is called (``x.rsi(14)``) and one of several outputs
    when it is not (``td.macd(x).signal``).
    """

    __slots__ = ("_args", "_at", "_form", "_kwargs", "_market", "_value")

    def __init__(
        self,
        form: str,
        value: object,
        args: tuple[Expr, ...] = (),
        kwargs: dict[str, Expr] | None = None,
        market: Market | None = None,
    ) -> None:
        self._form = form
        self._value = value
        self._args = args
        self._kwargs = kwargs or {}
        self._market = market
        self._at = _caller()

    def collect(self, market: Market | None = None) -> Result:
        """Runs the expression over its market, or over the one given, and returns what the engine found."""
        from ._program import Program

        return Program(self).run(market)

    def where(self, condition: object, other: object) -> Expr:
        """This value where the condition holds, else the other one, as in pandas."""
        return method(self, "where", condition, other)

    def __getattr__(self, name: str) -> Member:
        if name.startswith("_"):
            raise AttributeError(f"an expression has no attribute {name!r}")
        return Member(self, name)

    def __add__(self, other: object) -> Expr:
        return _binary("add", self, other)

    def __radd__(self, other: object) -> Expr:
        return _binary("add", other, self)

    def __sub__(self, other: object) -> Expr:
        return _binary("sub", self, other)

    def __rsub__(self, other: object) -> Expr:
        return _binary("sub", other, self)

    def __mul__(self, other: object) -> Expr:
        return _binary("mul", self, other)

    def __rmul__(self, other: object) -> Expr:
        return _binary("mul", other, self)

    def __truediv__(self, other: object) -> Expr:
        return _binary("div", self, other)

    def __rtruediv__(self, other: object) -> Expr:
        return _binary("div", other, self)

    def __floordiv__(self, other: object) -> Expr:
        return _binary("floordiv", self, other)

    def __rfloordiv__(self, other: object) -> Expr:
        return _binary("floordiv", other, self)

    def __mod__(self, other: object) -> Expr:
        return _binary("mod", self, other)

    def __rmod__(self, other: object) -> Expr:
        return _binary("mod", other, self)

    def __pow__(self, other: object) -> Expr:
        return _binary("pow", self, other)

    def __rpow__(self, other: object) -> Expr:
        return _binary("pow", other, self)

    def __lt__(self, other: object) -> Expr:
        return _binary("lt", self, other)

    def __le__(self, other: object) -> Expr:
        return _binary("le", self, other)

    def __gt__(self, other: object) -> Expr:
        return _binary("gt", self, other)

    def __ge__(self, other: object) -> Expr:
        return _binary("ge", self, other)

    def __eq__(self, other: object) -> Expr:  # type: ignore[override]
        return _binary("eq", self, other)

    def __ne__(self, other: object) -> Expr:  # type: ignore[override]
        return _binary("ne", self, other)

    def __and__(self, other: object) -> Expr:
        return _binary("and", self, other)

    def __rand__(self, other: object) -> Expr:
        return _binary("and", other, self)

    def __or__(self, other: object) -> Expr:
        return _binary("or", self, other)

    def __ror__(self, other: object) -> Expr:
        return _binary("or", other, self)

    def __xor__(self, other: object) -> Expr:
        return _binary("xor", self, other)

    def __rxor__(self, other: object) -> Expr:
        return _binary("xor", other, self)

    def __neg__(self) -> Expr:
        return call("neg", self)

    def __pos__(self) -> Expr:
        return self

    def __abs__(self) -> Expr:
        return call("abs", self)

    def __invert__(self) -> Expr:
        return call("not", self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "an expression has no truth value before it runs: combine conditions with & | ~ instead of and, or, not,"
            " write (a < b) & (b < c) instead of a < b < c, and put each side in parentheses"
        )

    def __iter__(self) -> NoReturn:
        raise TypeError("an expression cannot be iterated before it runs; collect() runs it")

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return show(self)


class Member(Expr):
    """An attribute of an expression: an output as it stands, a function of the language once it is called."""

    __slots__ = ()

    def __init__(self, of: Expr, name: str) -> None:
        super().__init__("output", name, (of,))

    def __call__(self, *args: object, **kwargs: object) -> Expr:
        return method(self._args[0], str(self._value), *args, **kwargs)


def literal(value: object) -> Expr:
    """A number, truth value, text or None as an expression; an expression stays what it is."""
    if isinstance(value, Expr):
        return value
    if value is None:
        return Expr("null", True)
    if isinstance(value, bool):
        return Expr("bool", value)
    if isinstance(value, str):
        return Expr("text", value)
    if isinstance(value, (int, float)):
        number = float(value)
        if not math.isfinite(number):
            raise ValueError(f"{value} is no number a strategy can contain: expected a finite one")
        return Expr("number", number)
    raise TypeError(
        f"{type(value).__name__} {value!r} cannot be part of a strategy: expected an expression, a number, a bool, a str or None"
    )


def call(name: str, *args: object, **kwargs: object) -> Expr:
    """The language's function of that name over these arguments."""
    return Expr("call", name, _literals(args), {key: literal(value) for key, value in kwargs.items()})


def method(of: Expr, name: str, *args: object, **kwargs: object) -> Expr:
    """What ``of.name(...)`` means in the text form."""
    return Expr("method", name, (of, *_literals(args)), {key: literal(value) for key, value in kwargs.items()})


def children(expression: Expr) -> Iterator[Expr]:
    """What an expression is made of, in the order it was written."""
    yield from expression._args
    yield from expression._kwargs.values()


def show(expression: Expr) -> str:
    """The expression as the text form writes it."""
    parts: dict[int, str] = {}
    stack = [expression]
    while stack:
        node = stack[-1]
        open_ones = [child for child in children(node) if id(child) not in parts]
        if open_ones:
            stack.extend(open_ones)
        else:
            parts[id(stack.pop())] = _show(node, parts)
    return parts[id(expression)]


def _show(node: Expr, parts: dict[int, str]) -> str:
    args = [parts[id(arg)] for arg in node._args]
    named = [f"{key}={parts[id(value)]}" for key, value in node._kwargs.items()]
    match node._form:
        case "number":
            return f"{node._value:.15g}"
        case "null":
            return "None"
        case "bool" | "text":
            return repr(node._value)
        case "column":
            return str(node._value)
        case "param":
            return f"param({', '.join(f'{key}={value!r}' for key, value in node._value.items())})"  # type: ignore[attr-defined]
        case "output":
            return f"{args[0]}.{node._value}"
        case "method":
            return f"{args[0]}.{node._value}({', '.join(args[1:] + named)})"
        case "select":
            return f"select({', '.join(named)})"
    if node._value in _SYMBOLS:
        return f"({args[0]} {_SYMBOLS[node._value]} {args[1]})"
    if node._value in ("not", "neg"):
        return ("~" if node._value == "not" else "-") + args[0]
    return f"{node._value}({', '.join(args + named)})"


def _binary(name: str, left: object, right: object) -> Expr:
    return Expr("call", name, (literal(left), literal(right)))


def _literals(values: tuple[object, ...]) -> tuple[Expr, ...]:
    return tuple(literal(value) for value in values)


def _caller() -> str | None:
    """Where the user wrote it, for the engine's messages: file:line of the nearest frame outside this package."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame is not None else None
