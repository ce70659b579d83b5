// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

/**
 * Computes a shared truth value once per row and keeps it for its readers in the same loop: a mask
 * register.
 */
public final class KeepBoolNode extends StatementNode {
    @Child private BoolNode value;
    private final int slot;

    /** Keeps the value in a slot of the loop. */
    public KeepBoolNode(LoopBuilder loop, BoolNode value) {
        super(loop.lanes());
        this.value = value;
        this.slot = loop.slot();
        loop.stateful(this);
    }

    /** A reader of the kept value. */
    public BoolNode reader() {
        return new Reader(lanes, slot);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(slot, lanes.doubles().maskAll(false));
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        frame.setObjectStatic(slot, value.execute(frame, row));
    }

    @Override
    public void release(VirtualFrame frame) {
        frame.setObjectStatic(slot, lanes.doubles().maskAll(false));
    }

    private static final class Reader extends BoolNode {
        private final int slot;

        Reader(Lanes lanes, int slot) {
            super(lanes);
            this.slot = slot;
        }

        @Override
        public VectorMask<Double> execute(VirtualFrame frame, int row) {
            return lanes.mask(frame, slot);
        }
    }
}
