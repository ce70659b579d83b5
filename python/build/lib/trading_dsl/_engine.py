# SPDX-License-Identifier: Apache-2.0
"""The way to the engine: polyglot on GraalPy. Nothing is computed in Python."""

from __future__ import annotations

import json
from typing import Any


class EngineError(RuntimeError):
    """The engine cannot be reached from this Python, or it refused a program."""


class Result:
    """What a run gave."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    @property
    def digest(self) -> str:
        """A hash of all results: equal digests mean equal bits."""
        return self.document["digest"]

    @property
    def tickers(self) -> list[str]:
        """The tickers that ran, in ascending order."""
        return [row["ticker"] for row in self.document["tickers"]]

    def stats(self, ticker: str | None = None) -> dict[str, Any]:
        """The metrics of one ticker, or of all together."""
        if ticker is None:
            if "aggregate" not in self.document:
                raise KeyError(f"a series has no aggregate; name a ticker: {', '.join(self.tickers)}")
            return self.document["aggregate"]
        for row in self.document["tickers"]:
            if row["ticker"] == ticker:
                return row
        raise KeyError(f"no ticker {ticker!r}; there are {', '.join(self.tickers)}")

    def __repr__(self) -> str:
        name = self.document.get("strategy", {}).get("name", "result")
        return f"<{name}: {len(self.tickers)} tickers, digest {self.digest[:12]}>"


def run(tree: str, path: str | None, params: dict[str, float]) -> Result:
    """Has the engine run a program, with the options of the ``trading-dsl run`` that started the script, if one did."""
    try:
        import polyglot
    except ImportError as error:
        raise EngineError(
            "the engine is reached from GraalPy only, so far: start the script with 'trading-dsl run SCRIPT --data PATH',"
            " or write program.to_json() to a file and run that"
        ) from error
    launched = polyglot.import_value("trading_dsl_options")
    options = dict(launched.items()) if launched is not None else {}
    if path is not None:
        options["data"] = path
    if "data" not in options:
        raise EngineError("no market: take columns from td.market(PATH), give run(PATH), or start with --data PATH")
    options["params"] = {**dict(options.get("params", {}).items()), **params}
    program = polyglot.eval(language="trading", string=tree)
    return Result(json.loads(str(program.run(options).json)))
