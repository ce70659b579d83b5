// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A cumulative sum that starts anew, with the bar's own value, on each bar on which a condition
 * holds.
 */
public final class SumSinceNode extends NumNode {
    @Child private NumNode value;
    @Child private BoolNode anew;
    private final int total;
    private final long state;

    /** The sum of a value since the last bar on which anew was true. */
    public SumSinceNode(LoopBuilder loop, NumNode value, BoolNode anew) {
        super(loop.lanes());
        this.value = value;
        this.anew = anew;
        this.total = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(total, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.store(lanes.vector(frame, total), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        Memory.fill(scratch + state, lanes.width(), 0);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector t = lanes.vector(frame, total).blend(0.0, anew.execute(frame, row));
        VectorMask<Double> missing = Lanes.missing(x);
        DoubleVector next = t.add(x).blend(t, missing);
        frame.setObjectStatic(total, next);
        return next.blend(x, missing);
    }
}
