// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;

/** A truth value of the bar before: one mask register; false on the first bar. */
public final class PreviousBoolNode extends BoolNode {
    @Child private BoolNode value;
    private final int last;
    private final long state;

    /** The truth value of the bar before. */
    public PreviousBoolNode(LoopBuilder loop, BoolNode value) {
        super(loop.lanes());
        this.value = value;
        this.last = loop.slot();
        this.state = loop.reserve(1);
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(last, lanes.maskOf(Memory.getByte(run.scratch() + state)));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.putByte(run.scratch() + state, lanes.mask(frame, last).toLong());
    }

    @Override
    public void reset(long scratch) {
        Memory.putByte(scratch + state, 0);
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> v = value.execute(frame, row);
        VectorMask<Double> before = lanes.mask(frame, last);
        frame.setObjectStatic(last, v);
        return before;
    }
}
