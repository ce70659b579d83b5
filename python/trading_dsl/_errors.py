# SPDX-License-Identifier: Apache-2.0
"""What can go wrong, as exceptions. Each message says what was found, where, and how to mend it."""

from __future__ import annotations

import re
import sys
from typing import ClassVar

_PLACE = re.compile(r"^(?P<file>.+):(?P<line>\d+): ")


class EngineError(RuntimeError):
    """The engine cannot be reached, or a run failed. The other errors of this package are of this kind."""

    #: What was wrong, in the engine's words; ``trading-dsl`` chooses its exit code by it.
    kind: ClassVar[str] = "failed"


class JavaError(EngineError):
    """The engine's Java is missing, too old, or could not be started."""

    kind = "java"


class StrategyError(EngineError, ValueError):
    """A mistake in a strategy: an unknown function, a wrong type, a window of length 0, a read of later bars.

    ``filename`` and ``lineno`` are where the expression was written, or None where that is not known.
    """

    kind = "program"
    filename: str | None = None
    lineno: int | None = None


class OptionError(EngineError, ValueError):
    """A run's option, parameter or argument that cannot be."""

    kind = "usage"


class DataError(EngineError, ValueError):
    """Market data that cannot be used: files, frames, or the segment store."""

    kind = "data"


class AccessError(EngineError, PermissionError):
    """Something that the program around this one does not allow the engine to do."""

    kind = "access"


class InternalError(EngineError):
    """A defect of the engine itself: please report it with the message."""

    kind = "internal"


_KINDS: dict[str, type[EngineError]] = {
    error.kind: error for error in (StrategyError, OptionError, DataError, AccessError)
}


def of_kind(kind: str | None, message: str) -> EngineError:
    """The engine's complaint as an exception; one about an expression shows the line that made it."""
    place = _PLACE.match(message)
    cell = _cell(place["file"]) if place is not None else None
    if place is not None and cell is not None:
        message = f"{cell}, line {place['line']}: {message[place.end() :]}"
    error = _KINDS.get(kind or "", EngineError)(message)
    if place is not None and isinstance(error, (StrategyError, OptionError)):
        filename, line = place["file"], int(place["line"])
        import linecache

        where = f'File "{filename}"'
        text = linecache.getline(filename, line).strip()
        if text:
            error.add_note(f"  {cell or where}, line {line}\n    {text}")
        if isinstance(error, StrategyError):
            error.filename, error.lineno = filename, line
    return error


def _cell(filename: str) -> str | None:
    """The name of a notebook's cell, "Cell In[3]", whose code IPython keeps under a file name; None for real files."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    name = getattr(getattr(shell, "compile", None), "format_code_name", lambda _: None)(filename)
    return None if name is None else " ".join(name)


def constant(value: object) -> StrategyError:
    """The complaint about a program that is one value, and reads no market."""
    return StrategyError(
        f"the program is the constant {value}, which needs no market: expected td.backtest(...), a series such as"
        " close > close.sma(50), or td.select(...)"
    )


def internal(message: str) -> InternalError:
    """A failure that no user can mend."""
    return InternalError(f"internal error: {message}\nThis is a bug of trading-dsl: please report it.")
