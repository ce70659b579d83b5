# SPDX-License-Identifier: Apache-2.0
"""Values of a result as an Arrow stream: one batch per ticker, numbers shared with the engine's memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    from ._engine import Column
    from ._result import Result

_TYPES = {
    "number": pa.float64(),
    "instant": pa.timestamp("ns", tz="UTC"),
    "whole": pa.int64(),
    "flag": pa.bool_(),
    "text": pa.string(),
}


def stream(result: Result, table: str) -> pa.RecordBatchReader:
    """A reader of one of a result's tables; a ticker's values are fetched when its batch is read."""
    tickers = result.tickers
    first = result._table(table, tickers[0])
    schema = pa.schema([("ticker", pa.string()), *((name, _TYPES[column.kind]) for name, column in first.items())])

    def batches() -> Iterator[pa.RecordBatch]:
        for ticker in tickers:
            columns = result._table(table, ticker)
            names = pa.repeat(pa.scalar(ticker), len(next(iter(columns.values()))))
            yield pa.record_batch([names, *map(_array, columns.values())], schema=schema)

    return pa.RecordBatchReader.from_batches(schema, batches())


def _array(column: Column) -> pa.Array[Any]:
    values: Any = column.values()
    if column.kind == "instant":
        return pa.array(values.view("M8[ns]")).cast(_TYPES["instant"])
    return pa.array(values, type=_TYPES[column.kind])
