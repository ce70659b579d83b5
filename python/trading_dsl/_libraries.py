# SPDX-License-Identifier: Apache-2.0
"""Which of the libraries that a result's objects belong to are here, and what is said where one is not."""

from __future__ import annotations

import sys
from typing import Any

from ._errors import EngineError


def frames() -> Any:
    """The module that makes what users see of tables: pandas objects where there is numpy, else dicts and lists."""
    try:
        from . import _frames
    except ImportError:
        from . import _plain

        return _plain
    return _frames


def needed(library: str = "pandas") -> Any:
    """The module that makes the objects of a library.

    Raises:
        EngineError: when the library is not here; it says how to get it, or what to use instead.
    """
    try:
        if library == "pyarrow":
            from . import _arrow

            return _arrow
        from . import _frames

        return _frames
    except ImportError as error:
        raise EngineError(missing(library)) from error


def missing(library: str) -> str:
    """What is said to whoever wants the objects of a library that is not here."""
    if sys.implementation.name == "graalpy":
        return (
            f"this needs {library}, which GraalPy has not: series(ticker), columns(table, ticker), head(), stats() and trades() give"
            f" lists and dicts here; CPython with this package gives {library}'s objects"
        )
    return f"this needs {library}: pip install {library}"
