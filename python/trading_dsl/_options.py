# SPDX-License-Identifier: Apache-2.0
"""Options of runs as users give them (dates of any library, tickers in any collection), as the engine takes them."""

from __future__ import annotations

import operator
import sys
from collections.abc import Iterable
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from ._errors import OptionError
from ._signature import described, near, number, truth

if TYPE_CHECKING:
    import numpy as np

#: A date or a moment; a pandas Timestamp is a datetime.
Moment: TypeAlias = Union[str, date, "np.datetime64"]
#: One ticker or several, in any collection.
Tickers: TypeAlias = Union[str, Iterable[str]]

#: The unit in which a numpy datetime64 of another one is a date or a moment; ns else.
_UNITS = {"Y": "D", "M": "D", "W": "D", "D": "D", "h": "s", "m": "s", "s": "s"}
_NAMES = ["market", "tickers", "start", "end", "threads", "progress"]


def checked(
    tickers: object, start: object, end: object, threads: object, progress: object, params: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, float], bool | None]:
    """The engine's options, the values of parameters, and whether a progress bar is shown.

    Raises:
        TypeError: for a value of another type; the message names the option and what it takes.
        OptionError: for a value that cannot be: no ticker at all, a moment that is missing.
    """
    options = {
        "tickers": None if tickers is None else names_of(tickers),
        "from": moment("start", start),
        "to": moment("end", end),
        "threads": None if threads is None else whole("'threads'", threads),
    }
    shown = None if progress is None else truth(progress)
    if progress is not None and shown is None:
        raise TypeError(f"'progress' must be True, False or None; found {described(progress)}")
    return options, {name: _parameter(name, value) for name, value in params.items()}, shown


def names_of(tickers: object) -> list[str]:
    """Tickers as a list; those of a set in ascending order."""
    expected = "'tickers' must be a ticker or a collection of them, such as ['AAPL', 'SPY']"
    if isinstance(tickers, str):
        return [str(tickers)]
    if isinstance(tickers, (bytes, bytearray)) or not isinstance(tickers, Iterable):
        raise TypeError(f"{expected}; found {described(tickers)}")
    names = list(tickers)
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"{expected}; found {described(name)} in it")
    if not names:
        raise OptionError("'tickers' is empty: name at least one, or leave it out to run all")
    # numpy's texts are str, but the engine takes none but Python's own.
    plain = [str(name) for name in names]
    return sorted(plain) if isinstance(tickers, (set, frozenset)) else plain


def moment(name: str, value: object) -> str | None:
    """A date or a moment as ISO text, UTC. What is a date stays one: as an end it means that whole day."""
    if value is None:
        return None
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime):
        if value != value:
            raise OptionError(f"{name!r} is missing (NaT): give a date, or leave it out")
        if value.tzinfo is not None:
            value = value.astimezone(timezone.utc).replace(tzinfo=None)
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.datetime64):
        if numpy.isnat(value):
            raise OptionError(f"{name!r} is missing (NaT): give a date, or leave it out")
        unit = numpy.datetime_data(value.dtype)[0]
        return str(value.astype(f"M8[{_UNITS.get(unit, 'ns')}]"))
    raise TypeError(
        f"{name!r} must be a str such as '2015-01-31' or '2015-01-31T09:30', a datetime or date, a pandas Timestamp or a numpy"
        f" datetime64; found {described(value)}"
    )


def whole(what: str, value: object) -> int:
    """A whole number, numpy's too; ``what`` is how the message calls it."""
    if truth(value) is None:
        try:
            return operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            pass
    raise TypeError(f"{what} must be a whole number; found {described(value)}")


def _parameter(name: str, value: object) -> float:
    try:
        found = number(value)
    except ValueError as error:
        raise OptionError(f"parameter {name!r}: {error}") from None
    if found is None:
        raise TypeError(f"parameter {name!r} must be a number; found {described(value)}{near(name, _NAMES)}")
    return found
