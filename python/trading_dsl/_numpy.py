# SPDX-License-Identifier: Apache-2.0
"""numpy's functions over expressions: ``np.log(close)`` is the language's ``log(close)``. numpy is not imported here."""

from __future__ import annotations

from typing import Any

from ._catalogue import functions
from ._expression import Expr

_SAME = {
    "absolute": "abs",
    "fabs": "abs",
    "subtract": "sub",
    "multiply": "mul",
    "divide": "div",
    "true_divide": "div",
    "floor_divide": "floordiv",
    "remainder": "mod",
    "power": "pow",
    "float_power": "pow",
    "negative": "neg",
    "less": "lt",
    "less_equal": "le",
    "greater": "gt",
    "greater_equal": "ge",
    "equal": "eq",
    "not_equal": "ne",
    "logical_and": "and_",
    "bitwise_and": "and_",
    "logical_or": "or_",
    "bitwise_or": "or_",
    "logical_xor": "xor",
    "bitwise_xor": "xor",
    "logical_not": "not_",
    "invert": "not_",
    "minimum": "min",
    "maximum": "max",
}


def ufunc_call(ufunc: Any, method: str, inputs: tuple[Any, ...], kwargs: dict[str, Any]) -> Expr:
    """A universal function of numpy over expressions and numbers."""
    name = ufunc.__name__
    if method != "__call__" or kwargs:
        raise TypeError(f"np.{name} with further options has no meaning for an expression; expected np.{name}(x)")
    return _apply(name, inputs)


def function_call(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Expr:
    """Another function of numpy over expressions; only those that the language has too."""
    if kwargs or function.__name__ not in ("where", "clip"):
        raise TypeError(f"np.{function.__name__} has no meaning for an expression; x.to_numpy() runs it and gives an array")
    return _apply(function.__name__, args)


def _apply(name: str, args: tuple[Any, ...]) -> Expr:
    function = getattr(functions, _SAME.get(name, name), None)
    if function is None:
        raise TypeError(f"the language has no function for np.{name}; x.to_numpy() runs the expression and gives an array")
    result: Expr = function(*args)
    return result
