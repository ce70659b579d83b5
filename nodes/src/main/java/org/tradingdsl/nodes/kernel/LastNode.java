// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Leaves a value's last row of each call in memory, when nobody wants the rows before: a register
 * instead of a store.
 */
public final class LastNode extends StatementNode {
    @Child private NumNode value;
    private final int slot;
    private final LoopArea place;

    /** Keeps the last value at an offset of the worker's memory. */
    public LastNode(LoopBuilder loop, NumNode value, long offset) {
        super(loop.lanes());
        this.value = value;
        this.slot = loop.slot();
        this.place = loop.area(offset);
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(slot, lanes.missing());
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        frame.setObjectStatic(slot, value.execute(frame, row));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.store(lanes.vector(frame, slot), place.address(frame));
    }
}
