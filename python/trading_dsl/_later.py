# SPDX-License-Identifier: Apache-2.0
"""Names that are known and not there yet. Whoever asks for one is told so, rather than of a name that looks alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

_LATER = {
    "sweep": "run the program once for each value of its parameters, program.run(fast=20)",
    "rank": "x.to_pandas() gives the values, which pandas can rank",
    "report": "stats(), trades() and plot() of a result show what it would",
}


def later(name: str) -> str | None:
    """What is said of a name that belongs to a later version; None for others."""
    instead = _LATER.get(name)
    return f"{name!r} is not part of this version; {instead}" if instead else None


class Later:
    """Something whose users may look for what comes later. To ``hasattr`` and ``dir`` such a name is not there."""

    __slots__ = ()

    # Type checkers are to find unknown names by themselves.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            told = later(name)
            if told:
                # With the name Python would add a suggestion of its own.
                raise AttributeError(told, obj=self)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
