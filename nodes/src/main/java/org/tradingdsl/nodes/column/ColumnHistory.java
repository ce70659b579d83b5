// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopColumn;
import org.tradingdsl.nodes.kernel.Memory;

/**
 * The last n rows of a market column, read again from its segment: a window over a column needs no
 * copy of them. Whoever reads has seen that many rows, so no row lies before the first.
 */
public final class ColumnHistory {
    private final Lanes lanes;
    private final boolean single;
    private final int stride;
    private final LoopColumn oldest;

    ColumnHistory(Lanes lanes, LoopColumn column, ColumnFormat format, int n) {
        this.lanes = lanes;
        this.single = format == ColumnFormat.SINGLE_F64;
        this.stride = single ? Double.BYTES : Lanes.GROUP * Double.BYTES;
        this.oldest = column.before((long) (n - 1) * stride);
    }

    /**
     * One of the last n rows.
     *
     * @param row the row within this call
     * @param i 0 for the oldest, n - 1 for the row itself
     */
    public DoubleVector get(VirtualFrame frame, int row, int i) {
        long address = oldest.address(frame) + Memory.rows(row, stride) + Memory.rows(i, stride);
        return single ? lanes.broadcast(Memory.getDouble(address)) : Memory.load(lanes, address);
    }
}
