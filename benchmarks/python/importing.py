# SPDX-License-Identifier: Apache-2.0
"""How fast Parquet becomes segments: python benchmarks/python/importing.py [--bars N ...] [--times N] [FOLDER]

Writes 20 tickers x 500,000 and x 2,000,000 minute bars of five float64 columns as pyarrow does by default (Snappy,
dictionary pages while the dictionary is small), once with values that are all different, so that pages are PLAIN, and once
with prices of whole cents, so that they are dictionary pages. Each is then converted into empty stores:

- by ``./trading-dsl import``, a process a time, from typing to the last file on the disk: Java's start and its compilers
  included. What was imported is compared with what was written.
- by one thread of one process (``benchmarks/run import``), again and again: what the conversion itself takes.

Values are all numbers of a file, times included. Needs numpy and pyarrow, and 5 GB in FOLDER (a temporary one when not given).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

CHECKOUT = Path(__file__).resolve().parents[2]
TICKERS = 20
COLUMNS = ("open", "high", "low", "close", "volume")


def write(folder: Path, bars: int, cents: bool) -> dict[str, tuple[float, float, float]]:
    """One file a ticker; gives least, greatest and last close. Encodings are checked, for the benchmark is about them."""
    folder.mkdir(parents=True)
    random = np.random.default_rng(1)
    times = np.datetime64("2020-01-01T00:00", "ns") + np.arange(bars) * np.timedelta64(60, "s")
    closes = {}
    for ticker in range(TICKERS):
        walk = 100 + np.abs(np.cumsum(random.normal(0, 0.05, bars)))
        columns = {name: np.round(walk, 2) if cents else walk + random.uniform(0, 1, bars) for name in COLUMNS}
        file = folder / f"T{ticker:02}.parquet"
        pq.write_table(pa.table({"ts": times, **columns}), file)
        encodings = set(pq.ParquetFile(file).metadata.row_group(0).column(1).encodings)
        # A dictionary that grows too large is given up for PLAIN pages after the first ones.
        if not cents and "PLAIN" not in encodings or "RLE_DICTIONARY" not in encodings:
            raise SystemExit(f"{file} has the encodings {encodings}")
        close = columns["close"]
        closes[file.stem] = (float(close.min()), float(close.max()), float(close[-1]))
    return closes


def whole(folder: Path, store: Path) -> tuple[float, float]:
    """Imports into an empty store; gives seconds by the clock and of the processor."""
    shutil.rmtree(store, ignore_errors=True)
    os.sync()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    command = [str(CHECKOUT / "trading-dsl"), "import", str(folder), "--store", str(store), "--quiet"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def check(folder: Path, store: Path, closes: dict[str, tuple[float, float, float]]) -> None:
    """Whether the closes that were imported are those that were written."""
    command = [str(CHECKOUT / "trading-dsl"), "run", "-e", "close", "--data", str(folder), "--store", str(store), "--json"]
    result = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    found = {one["ticker"]: (one["min"], one["max"], one["last"]) for one in result["tickers"]}
    if found != closes:
        raise SystemExit(f"imported closes differ: {found} instead of {closes}")


def main() -> None:
    """Writes, and measures."""
    parser = argparse.ArgumentParser(description="How fast Parquet becomes segments.")
    parser.add_argument("folder", nargs="?", help="where to write; a temporary folder when not given")
    parser.add_argument("--bars", type=int, nargs="+", default=[500_000, 2_000_000], help="bars of each ticker")
    parser.add_argument("--times", type=int, default=5, help="how often each is measured")
    given = parser.parse_args()
    subprocess.run([CHECKOUT / "trading-dsl", "--version"], check=True, stdout=subprocess.DEVNULL)
    for bars in given.bars:
        for name in ("PLAIN", "dictionary"):
            with tempfile.TemporaryDirectory(dir=given.folder) as scratch:
                data, store = Path(scratch, "data"), Path(scratch, "store")
                closes = write(data, bars, cents=name == "dictionary")
                runs = [whole(data, store) for _ in range(given.times)]
                check(data, store, closes)
                shutil.rmtree(store)
                clock, processor = (statistics.median(each) for each in zip(*runs, strict=True))
                millions = TICKERS * bars * (len(COLUMNS) + 1) / 1e6
                print(
                    f"{name} pages, {millions:.0f} M values, whole process: {millions / processor:.1f} M values per second of "
                    f"processor time ({processor:.2f} s), {millions / clock:.1f} M by the clock ({clock:.2f} s)",
                    flush=True,
                )
                subprocess.run([CHECKOUT / "benchmarks" / "run", "import", data, "1", str(given.times)], check=True)


if __name__ == "__main__":
    main()
