// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

/** A tile column of truth values: one byte a row, bit i for lane i. */
public final class TileBool {
    private final Lanes lanes;
    private final long offset;

    /** Reserves a column of tileRows rows. */
    public TileBool(Lanes lanes, Workspace workspace, int tileRows) {
        this.lanes = lanes;
        this.offset = workspace.reserve(tileRows);
    }

    /** Offset of its first row in the worker's memory. */
    public long offset() {
        return offset;
    }

    /** A statement that writes the column. */
    public StatementNode writer(BoolNode value) {
        return new Writer(lanes, offset, value);
    }

    /** A reader, for a later loop. */
    public BoolNode reader() {
        return new Reader(lanes, offset);
    }

    private static final class Writer extends StatementNode {
        @Child private BoolNode value;
        private final long offset;

        Writer(Lanes lanes, long offset, BoolNode value) {
            super(lanes);
            this.offset = offset;
            this.value = value;
        }

        @Override
        public void execute(VirtualFrame frame, int row) {
            long base = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset;
            Memory.putByte(base + Memory.rows(row, 1), value.execute(frame, row).toLong());
        }
    }

    private static final class Reader extends BoolNode {
        private final long offset;

        Reader(Lanes lanes, long offset) {
            super(lanes);
            this.offset = offset;
        }

        @Override
        public VectorMask<Double> execute(VirtualFrame frame, int row) {
            long base = frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset;
            return lanes.maskOf(Memory.getByte(base + Memory.rows(row, 1)));
        }
    }
}
