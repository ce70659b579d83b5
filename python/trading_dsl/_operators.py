# SPDX-License-Identifier: Apache-2.0
"""The operators of expressions: each makes a larger expression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from ._expression import Expr
    from ._types import Operand


class Operators:
    """Python's operators, but for what an expression is not: iterable, indexed, true or false."""

    __slots__ = ()

    def _operator(self, name: str, *operands: object) -> Expr:
        raise NotImplementedError

    def __add__(self, other: Operand) -> Expr:
        return self._operator("add", self, other)

    def __radd__(self, other: Operand) -> Expr:
        return self._operator("add", other, self)

    def __sub__(self, other: Operand) -> Expr:
        return self._operator("sub", self, other)

    def __rsub__(self, other: Operand) -> Expr:
        return self._operator("sub", other, self)

    def __mul__(self, other: Operand) -> Expr:
        return self._operator("mul", self, other)

    def __rmul__(self, other: Operand) -> Expr:
        return self._operator("mul", other, self)

    def __truediv__(self, other: Operand) -> Expr:
        return self._operator("div", self, other)

    def __rtruediv__(self, other: Operand) -> Expr:
        return self._operator("div", other, self)

    def __floordiv__(self, other: Operand) -> Expr:
        return self._operator("floordiv", self, other)

    def __rfloordiv__(self, other: Operand) -> Expr:
        return self._operator("floordiv", other, self)

    def __mod__(self, other: Operand) -> Expr:
        return self._operator("mod", self, other)

    def __rmod__(self, other: Operand) -> Expr:
        return self._operator("mod", other, self)

    def __pow__(self, other: Operand) -> Expr:
        return self._operator("pow", self, other)

    def __rpow__(self, other: Operand) -> Expr:
        return self._operator("pow", other, self)

    def __lt__(self, other: Operand) -> Expr:
        return self._operator("lt", self, other)

    def __le__(self, other: Operand) -> Expr:
        return self._operator("le", self, other)

    def __gt__(self, other: Operand) -> Expr:
        return self._operator("gt", self, other)

    def __ge__(self, other: Operand) -> Expr:
        return self._operator("ge", self, other)

    def __eq__(self, other: Operand) -> Expr:  # type: ignore[override]
        return self._operator("eq", self, other)

    def __ne__(self, other: Operand) -> Expr:  # type: ignore[override]
        return self._operator("ne", self, other)

    def __and__(self, other: Operand) -> Expr:
        return self._operator("and", self, other)

    def __rand__(self, other: Operand) -> Expr:
        return self._operator("and", other, self)

    def __or__(self, other: Operand) -> Expr:
        return self._operator("or", self, other)

    def __ror__(self, other: Operand) -> Expr:
        return self._operator("or", other, self)

    def __xor__(self, other: Operand) -> Expr:
        return self._operator("xor", self, other)

    def __rxor__(self, other: Operand) -> Expr:
        return self._operator("xor", other, self)

    def __neg__(self) -> Expr:
        return self._operator("neg", self)

    def __pos__(self) -> Self:
        return self

    def __abs__(self) -> Expr:
        return self._operator("abs", self)

    def __invert__(self) -> Expr:
        return self._operator("not", self)
