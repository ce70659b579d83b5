# SPDX-License-Identifier: Apache-2.0
"""How long a strategy of forty indicators takes from Python source to the engine: python benchmarks/python/building.py

Builds it, writes it as JSON, and has the engine read and check it (which compiles nothing): medians of many times, each
with other constants, so that nothing is found ready. Besides, what ``explain`` takes, which also plans its loops, and
``import trading_dsl`` in a new process. CPython only.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import trading_dsl as td
from trading_dsl import _engine, _jvm

REPEATS = 60


def forty(offset: float) -> td.Program:
    """Forty indicators of ten kinds, each with its own window, joined to one condition."""
    market = td.market()
    close, volume = market["close"], market["volume"]
    makers: list[Callable[[int], td.Expr]] = [
        lambda n: close > close.sma(n),
        lambda n: close.rsi(n) > 50 + offset,
        lambda n: td.macd(close, n, 2 * n, 9).hist > offset,
        lambda n: close < td.bbands(close, n, 2 + offset).upper,
        lambda n: close.ema(n) > close.ema(3 * n),
        lambda n: market.stoch(n, 3, 3).k < 80 - offset,
        lambda n: close.rolling(n).std() / close < 0.1 + offset,
        lambda n: volume > volume.rolling(n).mean() * offset,
        lambda n: market.atr(n) / close < 0.2 + offset,
        lambda n: close.pct_change(n) > -0.2 - offset,
    ]
    signals = [maker(n) for n in (5, 11, 17, 23) for maker in makers]
    together = signals[0]
    for signal in signals[1:]:
        together = together & signal
    return td.backtest(entries=together, exits=~together, fees=0.0005)


def milliseconds(times: list[float]) -> str:
    """A median in milliseconds."""
    return f"{1000 * statistics.median(times):8.2f} ms"


def main() -> None:
    """Measures and prints."""
    build, write, read, explain = [], [], [], []
    for repeat in range(REPEATS):
        start = time.perf_counter()
        program = forty(0.01 * repeat)
        built = time.perf_counter()
        tree = program.to_json()
        written = time.perf_counter()
        _jvm.engine().load(tree)
        loaded = time.perf_counter()
        _engine.explain(tree)
        explain.append(time.perf_counter() - loaded)
        read.append(loaded - written)
        build.append(built - start)
        write.append(written - built)
    nodes = tree.count('"at":')
    warm = slice(REPEATS // 3, None)
    print(f"forty indicators, {nodes} nodes, {len(tree):,} bytes of JSON; medians of {REPEATS - REPEATS // 3}")
    print(f"  building the expressions   {milliseconds(build[warm])}")
    print(f"  writing them as JSON       {milliseconds(write[warm])}")
    print(f"  reading and checking them  {milliseconds(read[warm])}")
    print(f"  together                   {milliseconds([sum(parts) for parts in zip(build[warm], write[warm], read[warm])])}")
    print(f"  the first time             {1000 * (build[0] + write[0] + read[0]):8.2f} ms, with the start of Java")
    print(f"explaining, with its loops   {milliseconds(explain[warm])}")
    code = "import time; t = time.perf_counter(); import trading_dsl; print(time.perf_counter() - t)"
    imports = [float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout) for _ in range(9)]
    print(f"import trading_dsl           {milliseconds(imports)}, in a new process")


if __name__ == "__main__":
    main()
