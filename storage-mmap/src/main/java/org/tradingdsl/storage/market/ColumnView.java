// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.Layout;

/**
 * A mapped column of a group. The memory stays mapped while this view or its market is reachable (an automatic arena): whoever
 * uses the raw address fences one of them.
 */
public final class ColumnView {
    ColumnView() {}

    /** The address of row 0. The {@link Layout#prefixRows()} rows before it hold NaN and may be read. */
    public long address() {
        throw new IllegalStateException("being built");
    }

    /** How values lie. */
    public Layout layout() {
        throw new IllegalStateException("being built");
    }

    /** How a value is stored. */
    public Encoding encoding() {
        throw new IllegalStateException("being built");
    }

    /** Rows, those of the group. */
    public long rows() {
        throw new IllegalStateException("being built");
    }

    /** Whether a ticker misses a value (NaN) within its own bars. */
    public boolean missing() {
        throw new IllegalStateException("being built");
    }

    /** The row of the first value of a lane that is no price (infinite, zero or below), -1 when there is none. */
    public long firstBadPrice(int lane) {
        throw new IllegalStateException("being built");
    }

    /**
     * Checks the checksums of the rows' blocks when they are touched for the first time through this view; cheap afterwards,
     * safe from any thread.
     *
     * @throws org.tradingdsl.storage.DamagedSegmentException when a block is not what was written: {@link Market#rebuild}
     */
    public void verify(long fromRow, long toRow) {
        throw new IllegalStateException("being built");
    }
}
