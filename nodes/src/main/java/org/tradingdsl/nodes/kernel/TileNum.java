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
    public StatementNode writer(NumNode value) {
        return new Writer(lanes, offset, value);
    }

    /** A reader, for a later loop. */
    public NumNode reader() {
        return new Reader(lanes, offset);
    }

    private static final class Writer extends StatementNode {
        @Child private NumNode value;
        private final long offset;

        Writer(Lanes lanes, long offset, NumNode value) {
            super(lanes);
            this.offset = offset;
            this.value = value;
        }

        @Override
        public void execute(VirtualFrame frame, int row) {
            long base = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset;
            Memory.store(value.execute(frame, row), base + Memory.rows(row, lanes.rowBytes()));
        }
    }

    private static final class Reader extends NumNode {
        private final long offset;

        Reader(Lanes lanes, long offset) {
            super(lanes);
            this.offset = offset;
        }

        @Override
        public DoubleVector execute(VirtualFrame frame, int row) {
            long base = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset;
            return Memory.load(lanes, base + Memory.rows(row, lanes.rowBytes()));
        }
    }
}
