// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.Layout;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.segment.SegmentHeader.LaneFacts;

/**
 * A mapped column of a group. The memory stays mapped while this view or its market is reachable
 * (an automatic arena, never closed by hand): whoever uses the raw address fences one of them.
 */
public final class ColumnView {
    private final LaneGroup group;
    private final String column;
    private final Segment segment;

    ColumnView(LaneGroup group, String column, Segment segment) {
        this.group = group;
        this.column = column;
        this.segment = segment;
    }

    LaneGroup group() {
        return group;
    }

    Segment segment() {
        return segment;
    }

    /** The name of the column. */
    public String column() {
        return column;
    }

    /**
     * The address of row 0. The {@link Layout#prefixRows()} rows before it hold NaN and may be
     * read.
     */
    public long address() {
        return segment.address();
    }

    /** How values lie. */
    public Layout layout() {
        return segment.header().layout();
    }

    /** How a value is stored. */
    public Encoding encoding() {
        return segment.header().encoding();
    }

    /** Rows, those of the group. Rows of shorter tickers and of unused lanes hold NaN. */
    public long rows() {
        return segment.header().rows();
    }

    /** Whether a ticker misses a value (NaN) within its own bars. */
    public boolean missing() {
        return segment.header().lanes().stream().anyMatch(l -> l.missing() > 0);
    }

    /**
     * The row of the first value of a lane that is no price (infinite, zero or below), -1 when
     * there is none; missing values do not count. Unused lanes have -1.
     */
    public long firstBadPrice(int lane) {
        java.util.List<LaneFacts> lanes = segment.header().lanes();
        return lane < lanes.size() ? lanes.get(lane).firstBad() : -1;
    }

    /** The value of a lane in a row, for messages and tests; kernels read memory. */
    public double value(long row, int lane) {
        int lanes = layout().lanes();
        if (row < 0 || row >= rows() || lane < 0 || lane >= lanes) {
            throw new IndexOutOfBoundsException("row " + row + ", lane " + lane);
        }
        return Double.longBitsToDouble(segment.value(row * lanes + lane));
    }

    /**
     * Checks the checksums of the blocks of rows {@code fromRow..toRow} when they are touched for
     * the first time through this view; cheap afterwards, safe from any thread.
     *
     * @throws org.tradingdsl.storage.DamagedSegmentException when a block is not what was written:
     *     {@link Market#rebuild}
     */
    public void verify(long fromRow, long toRow) {
        long bytes = layout().rowBytes();
        segment.verify(fromRow * bytes, toRow * bytes);
    }
}
