# SPDX-License-Identifier: Apache-2.0
"""A run as the engine would hold it, for tests of what is made of results."""

import json
from typing import Any

try:
    import numpy as np
except ImportError:
    np = None

TIMES = {"ts", "entry_ts", "exit_ts"}


class FakeColumn:
    """A column: a numpy array where there is numpy, else a list."""

    def __init__(self, kind: str, values: list[Any]) -> None:
        self.kind = kind
        self._values = values

    def __len__(self) -> int:
        return len(self._values)

    def values(self) -> Any:
        return self._values if np is None else np.array(self._values)


class FakeRun:
    """What an engine would hold; tables are lists by ticker and column."""

    digest = "0" * 64

    def __init__(self, document: dict[str, Any], tables: dict[str, Any]) -> None:
        self.tickers = [row["ticker"] for row in document["tickers"]]
        self.json = json.dumps(document)
        self._tables = tables

    def table(self, name: str, ticker: str) -> dict[str, FakeColumn]:
        columns = self._tables[name][ticker]
        return {key: FakeColumn("instant" if key in TIMES else "number", values) for key, values in columns.items()}
