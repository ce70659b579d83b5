// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ParquetTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes columns as users have them: one Parquet file per ticker. */
final class ParquetFolder {
    private static final int BATCH = 65_536;

    private ParquetFolder() {}

    /** The folder's files; those that are there already stay as they are. */
    static Path write(Columns columns, Path folder) throws IOException {
        Files.createDirectories(folder);
        IntStream.range(0, columns.tickers()).parallel().forEach(k -> write(columns, k, folder));
        return folder;
    }

    private static void write(Columns columns, int k, Path folder) {
        Path file = folder.resolve(Columns.ticker(k) + ".parquet");
        if (Files.exists(file)) {
            return;
        }
        long[] times = new long[columns.bars()];
        for (int t = 0; t < times.length; t++) {
            times[t] = (Columns.FIRST_BAR_MS + 60_000L * t) * 1_000;
        }
        List<double[]> values =
                List.of(
                        columns.open()[k],
                        columns.high()[k],
                        columns.low()[k],
                        columns.close()[k],
                        columns.volume()[k]);
        try (ParquetTable table =
                ParquetTable.create(
                        file,
                        List.of(
                                new ColumnSpec("ts", ColumnSpec.Type.TIMESTAMP_MICROS),
                                new ColumnSpec("open", ColumnSpec.Type.DOUBLE),
                                new ColumnSpec("high", ColumnSpec.Type.DOUBLE),
                                new ColumnSpec("low", ColumnSpec.Type.DOUBLE),
                                new ColumnSpec("close", ColumnSpec.Type.DOUBLE),
                                new ColumnSpec("volume", ColumnSpec.Type.DOUBLE)))) {
            for (int from = 0; from < times.length; from += BATCH) {
                int to = Math.min(times.length, from + BATCH);
                table.addLongs(0, times, from, to);
                for (int c = 0; c < values.size(); c++) {
                    table.addDoubles(c + 1, values.get(c), from, to);
                }
                table.endBatch();
            }
        }
    }
}
