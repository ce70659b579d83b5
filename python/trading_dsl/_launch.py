# SPDX-License-Identifier: Apache-2.0
"""How ``trading-dsl run SCRIPT.py`` finds the program a script means."""

from __future__ import annotations

from ._program import Program
from ._runnable import Runnable


def tree(last: object, strategy: object) -> str:
    """The JSON form of the script's program.

    It is the value of the script's last expression, as in the text form; else its variable ``strategy``; else the
    program it made last.
    """
    for candidate in (last, strategy, Program.latest):
        if isinstance(candidate, Runnable):
            return candidate._program().to_json()
    raise ValueError("the script defines no strategy: end it with td.backtest(...), td.select(...) or a series")
