// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.format.Type;

/**
 * A column at the top level of a Parquet file.
 *
 * @param name as in the file
 * @param ordinal its place among all leaf columns: where its chunk stands in a row group
 * @param kind what its values mean
 * @param physical how Parquet stores them; null for a nested column
 * @param length bytes of a FIXED_LEN_BYTE_ARRAY
 * @param scale decimal places of a DECIMAL
 * @param optional whether values may be null
 * @param type as a person would say it, e.g. {@code DECIMAL(9, 2)}
 */
public record Leaf(
        String name,
        int ordinal,
        ValueKind kind,
        Type physical,
        int length,
        int scale,
        boolean optional,
        String type) {

    /** Why it cannot be used as numbers, or null when it can. */
    public String unusable() {
        return switch (kind) {
            case TEXT -> "it is text (" + type + ")";
            case DATE, TIMESTAMP_MILLIS, TIMESTAMP_MICROS, TIMESTAMP_NANOS, INT96 ->
                    "it is a time (" + type + ")";
            case NESTED -> "it is nested or repeated";
            case OTHER -> "its type " + type + " is no number";
            default -> null;
        };
    }
}
