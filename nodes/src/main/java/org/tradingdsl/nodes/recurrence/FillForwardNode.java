// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/** The last valid value; missing before the first. */
public final class FillForwardNode extends NumNode {
    @Child private NumNode value;
    private final int last;
    private final long state;

    /** The last valid value of a series. */
    public FillForwardNode(LoopBuilder loop, NumNode value) {
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
        DoubleVector x = value.execute(frame, row);
        DoubleVector filled = x.blend(lanes.vector(frame, last), Lanes.missing(x));
        frame.setObjectStatic(last, filled);
        return filled;
    }
}
