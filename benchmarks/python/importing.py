# SPDX-License-Identifier: Apache-2.0
"""How fast Parquet becomes segments: python benchmarks/python/importing.py [FOLDER]

Writes 20 tickers x 500,000 minute bars of five float64 columns as pyarrow does by default (Snappy, dictionary pages while
the dictionary is small), once with values that are all different, so that pages are PLAIN, and once with prices of whole
cents, so that they are dictionary pages. ``benchmarks/run import`` then converts each, with one thread, five times in one
process into empty stores. Needs numpy and pyarrow, and 2 GB in FOLDER (a temporary one when not given).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

CHECKOUT = Path(__file__).resolve().parents[2]
TICKERS, BARS = 20, 500_000
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
        pq.write_table(pa.table({"ts": times, **columns}), file)
        encodings = set(pq.ParquetFile(file).metadata.row_group(0).column(1).encodings)
        # A dictionary that grows too large is given up for PLAIN pages after the first ones.
        if not cents and "PLAIN" not in encodings or "RLE_DICTIONARY" not in encodings:
            raise SystemExit(f"{file} has the encodings {encodings}")


def main() -> None:
    """Writes, and measures."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=given) as scratch:
        for name in ("PLAIN", "dictionary"):
            folder = Path(scratch, name)
            write(folder, cents=name == "dictionary")
            print(f"{name} pages:", flush=True)
            subprocess.run([CHECKOUT / "benchmarks" / "run", "import", folder, "1", "5"], check=True)


if __name__ == "__main__":
    main()
