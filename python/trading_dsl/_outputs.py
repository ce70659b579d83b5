# SPDX-License-Identifier: Apache-2.0
"""Functions with several outputs, such as ``macd``: each output is an attribute."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, NoReturn

from ._later import later
from ._operators import Operators
from ._runnable import NO_TRUTH, Runnable
from ._signature import near

if TYPE_CHECKING:
    from ._expression import Expr
    from ._program import Program


class Outputs(Operators, Runnable):
    """The outputs of one call. They are attributes, and unpack in declared order: ``line, signal, hist = td.macd(close)``."""

    __slots__ = ("_node",)

    #: The names of the outputs, in declared order.
    NAMES: ClassVar[tuple[str, ...]] = ()

    _node: Expr

    def __init__(self, node: Expr) -> None:
        object.__setattr__(self, "_node", node)

    def _operator(self, name: str, *operands: object) -> NoReturn:
        outputs = ", ".join(f".{each}" for each in self.NAMES)
        raise TypeError(f"{self._node._value} has several outputs: say which, {outputs}")

    def __hash__(self) -> int:
        return id(self)

    def _output(self, name: str) -> Expr:
        return self._node._output(name)

    def _program(self) -> Program:
        from ._program import Program

        return Program(self._node)

    def __iter__(self) -> Iterator[Expr]:
        return (self._output(name) for name in self.NAMES)

    def __len__(self) -> int:
        return len(self.NAMES)

    def __bool__(self) -> NoReturn:
        raise TypeError(f"{NO_TRUTH}; {self._node._value} has the outputs {', '.join(self.NAMES)}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"outputs cannot be changed; cannot set {name!r}")

    # Type checkers are to find unknown names by themselves.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):
                raise AttributeError(f"outputs have no attribute {name!r}", obj=self)
            raise AttributeError(
                later(name)
                or f"{self._node._value} has the outputs {', '.join(self.NAMES)}; found {name!r}{near(name, self.NAMES)}",
                obj=self,
            )

    def __repr__(self) -> str:
        return repr(self._node)
