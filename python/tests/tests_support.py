# SPDX-License-Identifier: Apache-2.0
"""What several tests need: data and a program to run over them, another Python, and a run as the engine would hold it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import trading_dsl as td

try:
    import numpy as np
except ImportError:
    np = None

#: The prices that the repository carries.
DATA = str(Path(__file__).resolve().parents[2] / "examples" / "data")

TIMES = {"ts", "entry_ts", "exit_ts"}

# A first run leaves a process behind that makes a cache: it is not to compete with the tests.
os.environ["TRADING_DSL_FAST_START"] = "off"


def momentum(market: td.Market) -> td.Program:
    """The first strategy of the README."""
    signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000_000)
    return td.backtest(entries=signal, exits=~signal, fees=0.0005)


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
