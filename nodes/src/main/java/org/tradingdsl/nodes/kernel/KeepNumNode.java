// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

/**
 * Computes a shared number once per row and keeps it for its readers in the same loop: a register.
 */
public final class KeepNumNode extends StatementNode {
    @Child private NumNode value;
    private final int slot;

    /** Keeps the value in a slot of the loop. */
    public KeepNumNode(LoopBuilder loop, NumNode value) {
        super(loop.lanes());
        this.value = value;
        this.slot = loop.slot();
        loop.stateful(this);
    }

    /** A reader of the kept value. */
    public NumNode reader() {
        return new Reader(lanes, slot);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        // A null that meets a vector at the loop head would fail the compilation.
        frame.setObjectStatic(slot, lanes.zero());
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        frame.setObjectStatic(slot, value.execute(frame, row));
    }

    @Override
    public void release(VirtualFrame frame) {
        // The frame is visible to deoptimization: a value left in it would be carried, that is
        // spilled, to the next row.
        frame.setObjectStatic(slot, lanes.zero());
    }

    private static final class Reader extends NumNode {
        private final int slot;

        Reader(Lanes lanes, int slot) {
            super(lanes);
            this.slot = slot;
        }

        @Override
        public DoubleVector execute(VirtualFrame frame, int row) {
            return lanes.vector(frame, slot);
        }
    }
}
