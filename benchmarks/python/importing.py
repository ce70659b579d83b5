# SPDX-License-Identifier: Apache-2.0
"""How fast Parquet becomes segments: python benchmarks/python/importing.py [FOLDER]

Writes 20 tickers x 500,000 minute bars of five float64 columns as pyarrow does by default (Snappy, dictionary pages while
the dictionary is small), once with values that are all different, so that pages are PLAIN, and once with prices of whole
cents, so that they are dictionary pages. Then has ``./trading-dsl import`` convert them into an empty store, each three
times, and prints the medians: values a second of processor time (of the whole process, its start included), and on the
clock. Needs numpy and pyarrow, and 2 GB in FOLDER (a temporary one when not given).
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

CHECKOUT = Path(__file__).resolve().parents[2]
TICKERS, BARS, REPEATS = 20, 500_000, 3
COLUMNS = ("open", "high", "low", "close", "volume")


def write(folder: Path, cents: bool) -> None:
    """One file a ticker; encodings are checked, for the benchmark is about them."""
    folder.mkdir(parents=True)
    random = np.random.default_rng(1)
    times = np.datetime64("2020-01-01T00:00", "ns") + np.arange(BARS) * np.timedelta64(60, "s")
    for ticker in range(TICKERS):
        walk = 100 + np.abs(np.cumsum(random.normal(0, 0.05, BARS)))
        columns = {name: np.round(walk, 2) if cents else walk + random.uniform(0, 1, BARS) for name in COLUMNS}
        file = folder / f"T{ticker:02}.parquet"
        pq.write_table(pa.table({"time": times, **columns}), file)
        encodings = set(pq.ParquetFile(file).metadata.row_group(0).column(1).encodings)
        # A dictionary that grows too large is given up for PLAIN pages after the first ones.
        if not cents and "PLAIN" not in encodings or "RLE_DICTIONARY" not in encodings:
            raise SystemExit(f"{file} has the encodings {encodings}")


def convert(folder: Path, store: Path) -> tuple[float, float]:
    """Processor seconds and seconds on the clock of one import into an empty store."""
    shutil.rmtree(store, ignore_errors=True)
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [CHECKOUT / "trading-dsl", "import", folder, "--time-column", "time", "--store", store, "--quiet"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, ended - began


def main() -> None:
    """Prints the table."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=given) as scratch:
        values = TICKERS * BARS * (len(COLUMNS) + 1)
        print(f"{TICKERS} tickers x {BARS:,} bars, {values / 1e6:.0f} M values, {os.cpu_count()} cores")
        print(f"{'pages':<12}{'M values/s of a core':>22}{'M values/s on the clock':>26}")
        for name in ("PLAIN", "dictionary"):
            folder, store = Path(scratch, name), Path(scratch, "store")
            write(folder, cents=name == "dictionary")
            runs = [convert(folder, store) for _ in range(REPEATS)]
            core, clock = (statistics.median(run[k] for run in runs) for k in (0, 1))
            print(f"{name:<12}{values / core / 1e6:>22.0f}{values / clock / 1e6:>26.0f}")
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
