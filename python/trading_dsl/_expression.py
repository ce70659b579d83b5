# SPDX-License-Identifier: Apache-2.0
"""Expressions: what users write, kept as a graph and never computed here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn

from . import _calls
from ._catalogue.methods import Methods
from ._catalogue.windows import Rolling
from ._later import later
from ._operators import Operators
from ._runnable import NO_TRUTH, Runnable
from ._signature import REQUIRED, Parameter, Signature, convert, described, mismatch, near, number, truth
from ._text import OPERATORS, show
from ._windows import Windows

if TYPE_CHECKING:
    from ._market import Market
    from ._program import Program
    from ._types import Flag, Number, Whole

_PACKAGE = __name__.partition(".")[0]
_LOGIC = {"and": "&", "or": "|", "xor": "^"}
_NOTHING: dict[str, Any] = {}


@_calls.telling
class _Methods(Methods, Windows):
    """The language's functions and pandas' windows as methods."""

    __slots__ = ()


class Expr(_Methods, Operators, Runnable):
    """A lazy expression over a market's columns.

    Operators, methods and functions make larger expressions; an expression itself never changes. Conditions combine
    with ``&``, ``|`` and ``~``, each comparison in parentheses. Nothing is computed before ``collect`` or one of its
    relatives runs it.

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> (close > close.sma(50)) & (close.rsi(14) < 70)
    (close > close.sma(50)) & (close.rsi(14) < 70)
    """

    __slots__ = ("_args", "_at", "_form", "_kwargs", "_market", "_value")

    #: pandas and numpy leave operations with an expression to the expression.
    __pandas_priority__ = 10_000

    _form: str
    _value: Any
    _args: tuple[Expr, ...]
    _kwargs: dict[str, Expr]
    _market: Market | None
    _at: str | None

    def __init__(
        self,
        form: str,
        value: object,
        args: tuple[Expr, ...] = (),
        kwargs: dict[str, Expr] | None = None,
        market: Market | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "_form", form)
        put(self, "_value", value)
        put(self, "_args", args)
        put(self, "_kwargs", kwargs or _NOTHING)
        put(self, "_market", market)
        put(self, "_at", _caller())

    # What generated methods are made of.

    def _method(self, signature: Signature, *values: object, **aliases: object) -> Any:
        args, kwargs = _bind(signature, signature.rest, values, aliases)
        node = Expr("method", signature.name, (self, *args), kwargs)
        return node if signature.outputs is None else signature.outputs(node)

    def _output(self, name: str) -> Expr:
        return Expr("output", name, (self,))

    def _program(self) -> Program:
        from ._program import Program

        return Program(self)

    def _children(self) -> Iterator[Expr]:
        yield from self._args
        yield from self._kwargs.values()

    def _operator(self, name: str, *operands: object) -> Expr:
        return Expr("call", name, tuple([_operand(name, operand) for operand in operands]))

    # What numpy's functions do with an expression.

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Expr:
        from ._numpy import ufunc_call

        return ufunc_call(ufunc, method, inputs, kwargs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Expr:
        from ._numpy import function_call

        return function_call(function, args, kwargs)

    # What an expression is not.

    def __array__(self, *arguments: object, **options: object) -> NoReturn:
        raise TypeError("an expression has no values before it runs: x.to_numpy() runs it and gives an array")

    def __float__(self) -> NoReturn:
        raise TypeError(
            "an expression is no single number: functions of the language such as td.log(x) take it, those of math do not,"
            " and x.to_numpy() runs it"
        )

    __int__ = __float__

    def __bool__(self) -> NoReturn:
        raise TypeError(NO_TRUTH)

    def __len__(self) -> NoReturn:
        raise TypeError("an expression has no length before it runs; len(x.to_pandas()) runs it")

    def __iter__(self) -> NoReturn:
        raise TypeError("an expression cannot be iterated before it runs; collect() runs it")

    def __contains__(self, value: object) -> NoReturn:
        raise TypeError("'in' has no meaning for an expression; compare it, as in x == 3")

    def __getitem__(self, index: object) -> NoReturn:
        raise TypeError("an expression has no rows before it runs: x.shift(1) is the bar before, x.to_pandas() has the values")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an expression cannot be changed; cannot set {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"an expression cannot be changed; cannot delete {name!r}")

    # Type checkers are to find unknown names by themselves.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):
                raise AttributeError(f"an expression has no attribute {name!r}", obj=self)
            raise AttributeError(later(name) or f"an expression has no method {name!r}{_instead(name)}", obj=self)

    def __hash__(self) -> int:
        return id(self)

    def __copy__(self) -> Expr:
        return self

    def __deepcopy__(self, memo: object) -> Expr:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Expr, (self._form, self._value, self._args, self._kwargs, self._market)

    def __repr__(self) -> str:
        return show(self)


def literal(value: object) -> Expr:
    """A number, truth value, text or None as an expression; an expression stays what it is.

    >>> import trading_dsl as td
    >>> td.literal(2) ** td.col("x")
    2 ** x
    """
    if isinstance(value, Expr):
        return value
    if value is None:
        return Expr("null", True)
    if isinstance(value, str):
        return Expr("text", value)
    flag = truth(value)
    if flag is not None:
        return Expr("bool", flag)
    found = number(value)
    if found is None:
        raise TypeError(
            f"{described(value)} cannot be part of a strategy: expected an expression, a number, a bool, a str or None"
        )
    return Expr("number", found)


def call(signature: Signature, *values: object, **aliases: object) -> Any:
    """The language's function over these arguments, one for each parameter; aliases are other names of parameters."""
    return call_on(None, signature, *values, **aliases)


def call_on(market: Market | None, signature: Signature, *values: object, **aliases: object) -> Any:
    """The language's function over a market's own columns."""
    args, kwargs = _bind(signature, signature.parameters, values, aliases)
    node = Expr("call", signature.name, args, kwargs, market)
    return node if signature.outputs is None else signature.outputs(node)


def _bind(
    signature: Signature, parameters: tuple[Parameter, ...], values: tuple[object, ...], aliases: dict[str, object]
) -> tuple[tuple[Expr, ...], dict[str, Expr]]:
    """Arguments as nodes. Defaults are left out, but those of numbers stay while they are in a row: rsi(close, 14)."""
    if aliases:
        values = signature.select(values, aliases)
    args: list[Expr] = []
    kwargs: dict[str, Expr] = {}
    named = signature.keywords
    for parameter, value in zip(parameters, values, strict=True):
        if isinstance(value, Expr):
            node = value
        else:
            default = parameter.default
            if default is REQUIRED and (value is REQUIRED or value is None and parameter.aliases):
                names = " or ".join(map(repr, (parameter.name, *parameter.aliases)))
                raise TypeError(f"{signature.name}() needs {names}: {parameter.expected()}")
            preset = value is default or (type(value) is type(default) and value == default)
            if preset and (value is None or named or signature.brief or parameter.kind not in ("number", "whole")):
                named = True
                continue
            node = Expr(*convert(f"{signature.name}()", parameter, value))
        if named:
            kwargs[parameter.name] = node
        else:
            args.append(node)
    return tuple(args), kwargs


def _operand(name: str, value: object) -> Expr:
    if isinstance(value, Expr):
        return value
    if name in _LOGIC:
        flag = truth(value)
        if flag is not None:
            return Expr("bool", flag)
        raise mismatch(f"'{_LOGIC[name]}'", Parameter("operand", "signal"), value)
    if isinstance(value, str) and name in ("eq", "ne"):
        return Expr("text", value)
    return Expr(*convert(f"'{OPERATORS[name][0]}'", Parameter("operand", "series"), value))


def _instead(name: str) -> str:
    """What to write instead of a method that is not there: what pandas' Series has goes on there, a typo has a neighbour."""
    series = getattr(sys.modules.get("pandas"), "Series", None)
    if series is None or not hasattr(series, name):
        return near(name, [each for each in dir(Expr) if not each.startswith("_")])
    window = f"x.rolling(n).{name}() is that of a window, and " if hasattr(Rolling, name) else ""
    return f"; {window}x.to_pandas().{name} runs it and goes on in pandas"


def _caller() -> str | None:
    """Where the user wrote it, for the engine's messages: file:line of the nearest frame outside this package."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame = frame.f_back  # type: ignore[assignment]
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame is not None else None
