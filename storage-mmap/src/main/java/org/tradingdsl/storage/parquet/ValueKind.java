// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

/** What the values of a column mean. */
public enum ValueKind {
    /** 64-bit floating point. */
    DOUBLE,
    /** 32-bit floating point. */
    FLOAT,
    /** 16-bit floating point in two bytes. */
    FLOAT16,
    /** Signed, up to 32 bits. */
    INT32,
    /** Unsigned, up to 32 bits. */
    UINT32,
    /** Signed 64 bits. */
    INT64,
    /** Unsigned 64 bits. */
    UINT64,
    /** 0 or 1. */
    BOOLEAN,
    /** A whole number of any width, divided by a power of ten. */
    DECIMAL,
    /** Milliseconds since 1970. */
    TIMESTAMP_MILLIS,
    /** Microseconds since 1970. */
    TIMESTAMP_MICROS,
    /** Nanoseconds since 1970. */
    TIMESTAMP_NANOS,
    /** Days since 1970. */
    DATE,
    /** Impala's Julian day and nanoseconds. */
    INT96,
    /** UTF-8 text, or bytes without a meaning. */
    TEXT,
    /** A group, or a repeated value. */
    NESTED,
    /** Anything else. */
    OTHER
}
