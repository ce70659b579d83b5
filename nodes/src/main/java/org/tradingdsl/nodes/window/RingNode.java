// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/** A node that keeps the last n rows of its value in a ring; rows before the first are missing. */
abstract class RingNode extends NumNode {
    /**
     * The rows; its position is that of the oldest one, which the current one takes the place of.
     */
    final WindowBuffer ring;

    /** A node that keeps n rows. */
    RingNode(LoopBuilder loop, int n) {
        super(loop.lanes());
        // Every row is stored, a column's too: the ring is read by its place, not by row number.
        this.ring = new WindowBuffer(loop, null, n);
        loop.stateful(this);
    }

    @Override
    public final void open(VirtualFrame frame, KernelRun run) {
        ring.open(frame, run);
    }

    @Override
    public final void close(VirtualFrame frame, KernelRun run) {
        ring.close(frame, run);
    }

    @Override
    public final void reset(long scratch) {
        ring.reset(lanes, scratch, Double.NaN, 0);
    }
}
