// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

/**
 * A tile column of numbers: where a value crosses from one loop to another, or to a pass outside
 * loops. One vector a row, as many rows as a tile has; it stays in the L1 or L2 cache.
 */
public final class TileNum {
    private final Lanes lanes;
    private final long offset;

    /** Reserves a column of tileRows rows. */
    public TileNum(Lanes lanes, Workspace workspace, int tileRows) {
        this.lanes = lanes;
        this.offset = workspace.reserve((long) tileRows * lanes.rowBytes());
    }

    /** Offset of its first row in the worker's memory. */
    public long offset() {
        return offset;
    }

    /** A statement that writes the column. */
    public StatementNode writer(LoopBuilder loop, NumNode value) {
        return new Writer(lanes, loop.area(offset), value);
    }

    /** A reader, for a later loop. */
    public NumNode reader(LoopBuilder loop) {
        return new Reader(lanes, loop.area(offset));
    }

    private static final class Writer extends StatementNode {
        @Child private NumNode value;
        private final LoopArea place;

        Writer(Lanes lanes, LoopArea place, NumNode value) {
            super(lanes);
            this.place = place;
            this.value = value;
        }

        @Override
        public void execute(VirtualFrame frame, int row) {
            Memory.store(
                    value.execute(frame, row),
                    place.address(frame) + Memory.rows(row, lanes.rowBytes()));
        }
    }

    private static final class Reader extends NumNode {
        private final LoopArea place;

        Reader(Lanes lanes, LoopArea place) {
            super(lanes);
            this.place = place;
        }

        @Override
        public DoubleVector execute(VirtualFrame frame, int row) {
            return Memory.load(lanes, place.address(frame) + Memory.rows(row, lanes.rowBytes()));
        }
    }
}
