// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/** A computed value of the bar before: one register; missing on the first bar. */
public final class PreviousNode extends NumNode {
    @Child private NumNode value;
    private final int last;
    private final long state;

    /** The value of the bar before. */
    public PreviousNode(LoopBuilder loop, NumNode value) {
        super(loop.lanes());
        this.value = value;
        this.last = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(last, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.store(lanes.vector(frame, last), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        Memory.fill(scratch + state, lanes.width(), Double.NaN);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector before = lanes.vector(frame, last);
        frame.setObjectStatic(last, v);
        return before;
    }
}
