# SPDX-License-Identifier: Apache-2.0
"""What several tests need: another Python, and a run as the engine would hold it, for tests of what is made of results."""

import json
import os
import signal
import subprocess
import sys
from typing import Any

try:
    import numpy as np
except ImportError:
    np = None

TIMES = {"ts", "entry_ts", "exit_ts"}


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Another Python that has this package. One that never ends is ended, with its children."""
    path = os.pathsep.join(sys.path)
    command = [sys.executable, "-c", code]
    env = {**os.environ, "PYTHONPATH": path, **environment}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, start_new_session=True
    ) as process:
        try:
            out, errors = process.communicate(timeout=150)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, errors)


class FakeColumn:
    """A column: a numpy array where there is numpy, unless it is to be plain, else a list."""

    def __init__(self, kind: str, values: list[Any], plain: bool) -> None:
        self.kind = kind
        self._values = values
        self._plain = plain

    def __len__(self) -> int:
        return len(self._values)

    def values(self) -> Any:
        return self._values if self._plain or np is None else np.array(self._values)


class FakeRun:
    """What an engine would hold; tables are lists by ticker and column."""

    digest = "0" * 64

    def __init__(self, document: dict[str, Any], tables: dict[str, Any], *, plain: bool = False) -> None:
        """A run from its document and tables; ``plain``: its columns are lists, as on a Python without numpy."""
        self.tickers = [row["ticker"] for row in document["tickers"]]
        self.json = json.dumps(document)
        self._tables = tables
        self._plain = plain

    def table(self, name: str, ticker: str) -> dict[str, FakeColumn]:
        columns = self._tables[name][ticker]
        return {key: FakeColumn("instant" if key in TIMES else "number", values, self._plain) for key, values in columns.items()}
