# SPDX-License-Identifier: Apache-2.0
"""Measures the Python package: starts in fresh processes, and the way of values into numpy.

Run it with a Python that has the package (pip install ./python): python benchmarks/python/starts.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

import trading_dsl as td
from trading_dsl import _fast_start

CHECKOUT = Path(__file__).resolve().parents[2]
DATA = CHECKOUT / "examples" / "data"
BARS = 1_000_000

IMPORT = "import time; t = time.perf_counter(); import trading_dsl; print(time.perf_counter() - t)"
FIRST = f"""
import time
t = time.perf_counter()
import trading_dsl as td
market = td.market({str(DATA)!r})
signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000_000)
td.backtest(entries=signal, exits=~signal, fees=0.0005).run().stats()
print(time.perf_counter() - t)
"""


def fresh(code: str, times: int, **environment: str) -> float:
    """The median of what a program prints, each time in a process of its own; the first time does not count."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path[1:]), **environment}
    runs = [
        float(subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout)
        for _ in range(times + 1)
    ]
    return statistics.median(runs[1:])


def median(work: Callable[[], object], times: int = 21) -> float:
    """The median time of some work in this process; the first time does not count."""
    taken = []
    for _ in range(times + 1):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken[1:])


def main() -> None:
    """Prints the table."""
    os.environ["TRADING_DSL_FAST_START"] = "on"
    _fast_start.prepare()
    close = 100 + np.cumsum(np.random.default_rng(1).normal(0, 0.01, BARS))
    columns = {"ts": np.arange(BARS) * 60, **{name: close for name in ("open", "high", "low", "close")}}
    market = td.market(columns, time_unit="s")
    trend = market["close"] > market["close"].sma(50)
    result = td.backtest(entries=trend, exits=~trend).run()
    result.equity()

    def take_over() -> None:
        td.market(columns, time_unit="s").col("close").collect(end="1970-01-01")

    rows = [
        ("import trading_dsl, fresh process", fresh(IMPORT, 9), 0.150),
        ("first result, fresh process, example data", fresh(FIRST, 5), 2.0),
        ("the same without the cache of a start", fresh(FIRST, 3, TRADING_DSL_FAST_START="off"), None),
        ("equity of 1 M bars into numpy", median(result.to_numpy), 0.005),
        ("equity of 1 M bars as a pandas Series", median(result.equity), None),
        ("1 M bars of five arrays taken over, and a run on one day", median(take_over, 7), None),
    ]
    print(f"{'':58}{'median':>12}{'at most':>12}")
    for name, seconds, limit in rows:
        print(f"{name:58}{seconds * 1e3:>9.1f} ms" + (f"{limit * 1e3:>9.0f} ms" if limit else ""))


if __name__ == "__main__":
    main()
