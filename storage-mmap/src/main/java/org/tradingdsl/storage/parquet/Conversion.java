// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

/**
 * How a physical value becomes the 64 bits that the store keeps: the bits of a double, nanoseconds,
 * or the number of a ticker. One method per physical type; a conversion overrides those that its
 * column can have.
 */
public abstract class Conversion {
    /** From DOUBLE. */
    public long ofDouble(double v) {
        throw unexpected("DOUBLE");
    }

    /** From FLOAT. */
    public long ofFloat(float v) {
        throw unexpected("FLOAT");
    }

    /** From INT32. */
    public long ofInt(int v) {
        throw unexpected("INT32");
    }

    /** From INT64. */
    public long ofLong(long v) {
        throw unexpected("INT64");
    }

    /** From BOOLEAN. */
    public long ofBoolean(boolean v) {
        throw unexpected("BOOLEAN");
    }

    /** From BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY and INT96: {@code bytes[from..from + length)}. */
    public long ofBytes(byte[] bytes, int from, int length) {
        throw unexpected("BYTE_ARRAY");
    }

    /** What null becomes. */
    public abstract long ofNull();

    /**
     * Whether the bits of a physical DOUBLE or INT64 are the result already: pages are then copied
     * in one piece.
     */
    public boolean copiesBits() {
        return false;
    }

    private IllegalStateException unexpected(String physical) {
        return new IllegalStateException(getClass().getSimpleName() + " met a " + physical);
    }
}
