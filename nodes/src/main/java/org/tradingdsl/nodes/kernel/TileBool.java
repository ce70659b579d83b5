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
    public StatementNode writer(LoopBuilder loop, BoolNode value) {
        return new Writer(lanes, loop.area(offset), value);
    }

    /** A reader, for a later loop. */
    public BoolNode reader(LoopBuilder loop) {
        return new Reader(lanes, loop.area(offset));
    }

    private static final class Writer extends StatementNode {
        @Child private BoolNode value;
        private final LoopArea place;

        Writer(Lanes lanes, LoopArea place, BoolNode value) {
            super(lanes);
            this.place = place;
            this.value = value;
        }

        @Override
        public void execute(VirtualFrame frame, int row) {
            Memory.putByte(
                    place.address(frame) + Memory.rows(row, 1), value.execute(frame, row).toLong());
        }
    }

    private static final class Reader extends BoolNode {
        private final LoopArea place;

        Reader(Lanes lanes, LoopArea place) {
            super(lanes);
            this.place = place;
        }

        @Override
        public VectorMask<Double> execute(VirtualFrame frame, int row) {
            return lanes.maskOf(Memory.getByte(place.address(frame) + Memory.rows(row, 1)));
        }
    }
}
