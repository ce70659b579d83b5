# SPDX-License-Identifier: Apache-2.0
"""pandas' windows, that wait for their statistic: ``x.rolling(20)``, ``x.ewm(span=20)``, ``x.expanding()``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NoReturn

from ._operators import Operators
from ._signature import Parameter, Signature, near

if TYPE_CHECKING:
    from ._expression import Expr

# pandas opens windows on a series; the statistic's other parameters are the catalogue's.
ROLLING = Signature(
    "rolling",
    (Parameter("x", "series"), Parameter("window", "whole", aliases=("n",)), Parameter("min_periods", "whole", None)),
    brief=True,
)
EXPANDING = Signature("expanding", (Parameter("x", "series"), Parameter("min_periods", "whole", 1)), brief=True)
EWM = Signature(
    "ewm",
    (
        Parameter("x", "series"),
        Parameter("com", "number", None),
        Parameter("span", "number", None),
        Parameter("halflife", "number", None),
        Parameter("alpha", "number", None),
        Parameter("min_periods", "whole", 0),
        Parameter("adjust", "flag", True),
        Parameter("ignore_na", "flag", False),
    ),
    brief=True,
)


class Window(Operators):
    """A window over an expression. Its methods are the statistics that the language has; each gives an expression."""

    __slots__ = ("_node",)

    #: The method that opens it.
    KIND: ClassVar[str] = ""

    _node: Expr

    def __init__(self, node: Expr) -> None:
        object.__setattr__(self, "_node", node)

    def _operator(self, name: str, *operands: object) -> NoReturn:
        raise TypeError(f"a window needs a statistic before it is a series, such as {self!r}.mean()")

    def __hash__(self) -> int:
        return id(self)

    def _statistic(self, signature: Signature, *values: object) -> Expr:
        expression: Expr = self._node._method(signature, *values)
        return expression

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a window cannot be changed; cannot set {name!r}")

    # Type checkers are to find unknown names by themselves.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):
                raise AttributeError(f"a window has no attribute {name!r}", obj=self)
            names = [each for each in dir(type(self)) if not each.startswith("_") and each != "KIND"]
            raise AttributeError(f"{self.KIND!r} has {', '.join(names)}; found {name!r}{near(name, names)}", obj=self)

    def __repr__(self) -> str:
        return repr(self._node)
