# SPDX-License-Identifier: Apache-2.0
"""What a function of the language takes, and how Python values become its arguments.

Types are checked here, so that a wrong one is told at the line that wrote it. Ranges are checked by the engine, which
knows them, when the program is loaded.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ._expression import Expr

#: The default of a parameter that must be given.
REQUIRED = ...

_EXPECTED = {
    "series": 'a series: an expression such as td.col("close"), or a number',
    "any series": 'a series: an expression such as td.col("close"), or a number',
    "signal": "a signal: a condition such as close > 10, or a bool",
    "number": "a number, or td.param",
    "whole": "a whole number, or td.param",
    "flag": "True or False",
}


class Parameter(NamedTuple):
    """A parameter: its name, what it takes, its default (None also stands for the market's own column), its texts."""

    name: str
    kind: str
    default: object = REQUIRED
    choices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    def expected(self) -> str:
        """What it takes, in words."""
        if self.kind == "text":
            return " or ".join(f'"{choice}"' for choice in self.choices)
        return _EXPECTED[self.kind] + (", or None" if self.default is None else "")


class Signature:
    """A function of the language.

    Args:
        name: Its name.
        parameters: Its parameters, in declared order.
        outputs: The class of its outputs when it has several.
        receiver: The position of the parameter that a method's own expression stands for.
        brief: Whether arguments that equal their defaults are left out of what ``repr`` shows.
        keywords: Whether all arguments are given by name.
    """

    __slots__ = ("brief", "keywords", "name", "outputs", "parameters", "rest")

    def __init__(
        self,
        name: str,
        parameters: tuple[Parameter, ...],
        outputs: Callable[[Expr], Any] | None = None,
        *,
        receiver: int = 0,
        brief: bool = False,
        keywords: bool = False,
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.outputs = outputs
        self.rest = parameters[:receiver] + parameters[receiver + 1 :]
        self.brief = brief
        self.keywords = keywords

    def select(self, values: tuple[object, ...], aliases: dict[str, object]) -> tuple[object, ...]:
        """The values with those that were given by another name of their parameter."""
        chosen = list(values)
        parameters = self.parameters if len(values) == len(self.parameters) else self.rest
        for alias, value in aliases.items():
            if value is not None:
                index = next(i for i, parameter in enumerate(parameters) if alias in parameter.aliases)
                parameter = parameters[index]
                if chosen[index] is not None and chosen[index] is not parameter.default:
                    raise TypeError(f"{self.name}() got both {parameter.name!r} and {alias!r}, which are the same")
                chosen[index] = value
        return tuple(chosen)


def number(value: object) -> float | None:
    """The value as a float if it is a real number (numpy's too) and no truth value; else None."""
    if isinstance(value, (int, float)):
        return None if isinstance(value, bool) else _float(value)
    plain = _plain(value)
    if isinstance(plain, numbers.Real) and not isinstance(plain, bool):
        return _float(plain)
    return None


def truth(value: object) -> bool | None:
    """The value as a bool if it is a truth value (numpy's too); else None."""
    plain = value if isinstance(value, bool) else _plain(value)
    return plain if isinstance(plain, bool) else None


def _plain(value: object) -> object:
    """A numpy scalar as Python's own; any other value as it is. numpy itself is not needed."""
    if getattr(value, "shape", None) == () and hasattr(value, "item"):
        return value.item()
    return value


def _float(value: Any) -> float:
    try:
        result = float(value)
    except OverflowError:
        raise ValueError(f"{value} is beyond what a double can hold") from None
    if not math.isfinite(result):
        raise ValueError(f"{result} is no number a strategy can contain: expected a finite one; a missing value is tested by isna")
    return result


def convert(owner: str, parameter: Parameter, value: object) -> tuple[str, object]:
    """A Python value as the constant that a parameter takes: the node's form and value.

    Raises:
        TypeError: for a value of another type, naming the argument and what it takes.
        ValueError: for a number that is not finite or not whole, and for a text that is none of the choices.
    """
    kind = parameter.kind
    if value is None and parameter.default is None:
        return "null", True
    if kind == "text":
        if not isinstance(value, str):
            raise mismatch(owner, parameter, value)
        if value not in parameter.choices:
            raise ValueError(
                f"{owner}: {parameter.name!r} must be {parameter.expected()}, found {value!r}{near(value, parameter.choices)}"
            )
        return "text", value
    if kind in ("signal", "flag", "any series", "series"):
        flag = truth(value)
        if flag is not None:
            return "bool", flag
        if kind in ("signal", "flag"):
            raise mismatch(owner, parameter, value)
    found = number(value)
    if found is None:
        raise mismatch(owner, parameter, value)
    if kind == "whole" and found != int(found):
        raise ValueError(f"{owner}: {parameter.name!r} must be a whole number, found {value}")
    return "number", found


def mismatch(owner: str, parameter: Parameter, value: object) -> TypeError:
    """The error for a value of a type that a parameter does not take."""
    return TypeError(f"{owner}: {parameter.name!r} must be {parameter.expected()}; found {described(value)}{_remedy(parameter, value)}")


def described(value: object) -> str:
    """A value as a message shows it."""
    if value is None:
        return "None"
    text = repr(value) if isinstance(value, (str, bytes, int, float, complex, list, tuple, dict, set)) else ""
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}".rstrip()


def _remedy(parameter: Parameter, value: object) -> str:
    outputs = getattr(type(value), "NAMES", None)
    if outputs:
        return f"; choose one of its outputs: {', '.join('.' + name for name in outputs)}"
    if hasattr(value, "KIND"):
        return f"; it needs a statistic, such as .{value.KIND}(...).mean()"
    if isinstance(value, str) and parameter.kind in ("series", "any series", "signal"):
        return f'; a column is td.col("{value}") or market.col("{value}")'
    if hasattr(value, "__array__") or hasattr(value, "__dataframe__") or hasattr(value, "__arrow_c_stream__"):
        return "; data belong into a market, td.market(data), and its columns into the expression"
    if parameter.kind in ("signal", "flag") and number(value) is not None:
        if parameter.kind == "flag":
            return ""
        return "; compare it, and put each comparison in parentheses beside & and |: (a > 1) & (b > 2)"
    return ""


def near(name: str, names: tuple[str, ...] | list[str]) -> str:
    """A suggestion for a name that is not among those there are; empty when none is near."""
    import difflib

    matches = difflib.get_close_matches(name, names, 1, 0.6)
    return f"; did you mean {matches[0]!r}?" if matches else ""
