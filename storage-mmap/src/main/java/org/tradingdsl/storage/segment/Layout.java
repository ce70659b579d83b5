// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.segment;

/** How the values of a group lie in its segments. */
public enum Layout {
    /** Eight tickers interleaved: row r of lane l at {@code (r * 8 + l) * 8}. */
    LANES(8, 64),
    /** One ticker, contiguous: row r at {@code r * 8}. */
    SINGLE(1, 512);

    private final int lanes;
    private final int prefixRows;

    Layout(int lanes, int prefixRows) {
        this.lanes = lanes;
        this.prefixRows = prefixRows;
    }

    /** Values in a row. */
    public int lanes() {
        return lanes;
    }

    /** Rows of NaN before row 0 that may be read: one page. */
    public int prefixRows() {
        return prefixRows;
    }

    /** Bytes of a row of doubles. */
    public int rowBytes() {
        return lanes * Double.BYTES;
    }
}
