# SPDX-License-Identifier: Apache-2.0
"""What the engine makes of a program, as text for people."""

from __future__ import annotations

import json
from typing import Any

from . import _engine
from ._program import Program
from ._runnable import Runnable


class Explanation:
    """What a program reads and how it runs. ``print`` shows it; ``document`` has it as dicts and lists."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    @classmethod
    def of(cls, program: Program) -> Explanation:
        """Asks the engine."""
        return cls(_engine.explain(program.to_json()))

    @property
    def hash(self) -> str:
        """The hash of the program's canonical form: the same in every language it is written in."""
        return str(self.document["hash"])

    @property
    def columns(self) -> list[str]:
        """The columns of the market that the program reads."""
        return list(self.document["columns"])

    @property
    def warmup_bars(self) -> int:
        """How many leading bars cannot be valid."""
        return int(self.document["warmup_bars"])

    @property
    def ast(self) -> str:
        """The canonical form, as JSON."""
        return json.dumps(self.document["ast"])

    def __str__(self) -> str:
        facts: list[tuple[str, str]] = []
        tables: list[tuple[str, list[dict[str, Any]]]] = []
        for key, value in self.document.items():
            if key in ("ast", "stages"):
                continue
            if isinstance(value, list) and value and isinstance(value[0], dict):
                tables.append((key, value))
            elif isinstance(value, dict):
                facts.extend((f"{key} {part}", _words(of)) for part, of in value.items())
            else:
                facts.append((key, _words(value)))
        width = max(len(key) for key, _ in facts)
        lines = [f"{key.replace('_', ' '):<{width}}  {value}" for key, value in facts]
        for key, rows in tables:
            lines += ["", key.replace("_", " "), *("  " + _words(row) for row in rows)]
        for stage in self.document.get("stages", []):
            code = f", machine code {stage['machine_code']}" if "machine_code" in stage else ""
            registers = "1 register" if stage["registers"] == 1 else f"{_words(stage['registers'])} registers"
            lines += ["", f"{stage['stage']}, about {registers} busy{code}"]
            lines += [f"  {line}" for line in stage["computes"]]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return str(self)


def explain(what: Runnable | None = None) -> Explanation:
    """What the engine makes of an expression or a program; without one, of the program made or run last.

    Args:
        what: An expression, several outputs, or a program.

    Returns: the columns it reads, the bars it looks back on, the loops it becomes, and its hash.

    >>> import trading_dsl as td
    >>> close = td.col("close")
    >>> explanation = td.explain(close > close.sma(50))
    >>> explanation.columns, explanation.warmup_bars
    (['close'], 49)
    >>> explanation.hash == td.explain(td.col("close").gt(td.sma(close, 50))).hash
    True
    """
    if what is None:
        what = Program.latest
        if what is None:
            raise ValueError("there is no program yet: explain(x) takes an expression or a program")
    if not isinstance(what, Runnable):
        raise TypeError(f"explain() takes an expression or a program; found {type(what).__name__}")
    return Explanation.of(what._program())


def _words(value: Any) -> str:
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(map(_words, value))
        case dict():
            return ", ".join(f"{key} {_words(part)}" for key, part in value.items())
        case float() if value == int(value):
            return f"{int(value):,}"
        case int():
            return f"{value:,}"
    return str(value)
