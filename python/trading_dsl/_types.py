# SPDX-License-Identifier: Apache-2.0
"""The types that annotations name. A numpy scalar is a number too."""

from __future__ import annotations

from typing import SupportsFloat, SupportsIndex, TypeAlias, Union

from ._expression import Expr

#: A constant number: int, float, or a numpy scalar.
Number: TypeAlias = Union[SupportsFloat, SupportsIndex]
#: A constant whole number, or a parameter.
Whole: TypeAlias = Union[int, SupportsIndex, Expr]
#: A constant truth value.
Flag: TypeAlias = Union[bool, Expr]
#: A series: an expression, or the same number on every bar.
Operand: TypeAlias = Union[Expr, Number]
#: A condition: an expression, or the same truth value on every bar.
Signal: TypeAlias = Union[Expr, bool]
