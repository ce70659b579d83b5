// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.ColumnStream;
import org.tradingdsl.storage.parquet.ParquetSource;
import org.tradingdsl.storage.parquet.TickerConversion;

/** Finds the row of a file in which a ticker's n-th row stands, for messages. */
final class RowFinder {
    private RowFinder() {}

    /** A file that is one ticker has the row itself; another is read again. */
    static long row(TickerScan.Piece piece, long ordinal) {
        FileScan scan = piece.scan();
        if (scan.tickerColumn() == null) {
            return ordinal;
        }
        try (ParquetSource source = ParquetSource.open(scan.file().path())) {
            TickerConversion names = new TickerConversion();
            ColumnStream ids = source.stream(source.leaf(scan.tickerColumn()), names);
            long[] chunk = new long[FileScan.CHUNK];
            long left = ordinal;
            long row = 0;
            for (int n; (n = ids.read(chunk, 0, chunk.length)) > 0; row += n) {
                int id = names.names().indexOf(piece.part().name());
                for (int i = 0; i < n; i++) {
                    if (chunk[i] == id && left-- == 0) {
                        return row + i;
                    }
                }
            }
        }
        throw new IllegalStateException(scan.file() + " has changed");
    }
}
