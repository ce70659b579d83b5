// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

/**
 * A column of a {@link ParquetTable}.
 *
 * @param name its name
 * @param type its type
 */
public record ColumnSpec(String name, Type type) {
    /** The types that results have. */
    public enum Type {
        /** UTF-8 text; may be null. */
        STRING,
        /** Microseconds since 1970, UTC; null where {@link ParquetTable#NULL} stands. */
        TIMESTAMP_MICROS,
        /** A double; NaN is written as null. */
        DOUBLE,
        /** 0 or 1. */
        BOOLEAN,
        /** A whole number; null where {@link ParquetTable#NULL} stands. */
        INT64
    }
}
