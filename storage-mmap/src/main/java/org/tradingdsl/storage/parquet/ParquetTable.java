// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes a flat Parquet file in constant memory. Each column takes its values in its own calls, any number at a time; {@link
 * #endBatch()} says that all columns have the same number of values again. The file appears under its name on {@link #close()}
 * only; {@link #abort()} leaves nothing.
 */
public final class ParquetTable implements AutoCloseable {
    /** The whole number that is written as null. */
    public static final long NULL = Long.MIN_VALUE;

    private ParquetTable() {}

    /** Begins a file; an existing one is replaced when it is complete. */
    public static ParquetTable create(Path file, List<ColumnSpec> columns) {
        throw new IllegalStateException("being built");
    }

    /** Appends the same text {@code count} times; null is allowed. */
    public void addString(int column, String value, int count) {
        throw new IllegalStateException("being built");
    }

    /** Appends whole numbers or times: {@code values[from..to)}. */
    public void addLongs(int column, long[] values, int from, int to) {
        throw new IllegalStateException("being built");
    }

    /** Appends doubles: {@code values[from..to)}. */
    public void addDoubles(int column, double[] values, int from, int to) {
        throw new IllegalStateException("being built");
    }

    /** Appends truth values: {@code values[from..to)}. */
    public void addBooleans(int column, boolean[] values, int from, int to) {
        throw new IllegalStateException("being built");
    }

    /** All columns are even; what has gathered is written when it is enough. Call at least every 100,000 rows. */
    public void endBatch() {
        throw new IllegalStateException("being built");
    }

    /** Completes the file and gives it its name. */
    @Override
    public void close() {
        throw new IllegalStateException("being built");
    }

    /** Drops what was written. */
    public void abort() {
        throw new IllegalStateException("being built");
    }
}
