// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A level that follows a value upwards only, until a price is below the level: then it starts anew
 * at the value. A missing value gives a missing value and leaves the level as it is; a missing
 * price is not below.
 */
public final class RatchetNode extends NumNode {
    @Child private NumNode value;
    @Child private NumNode price;
    private final int level;
    private final long state;

    /** The level of a value, let go by a price. */
    public RatchetNode(LoopBuilder loop, NumNode value, NumNode price) {
        super(loop.lanes());
        this.value = value;
        this.price = price;
        this.level = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        frame.setObjectStatic(level, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        Memory.store(lanes.vector(frame, level), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        // Every value is above it: the first one is the first level.
        Memory.fill(scratch + state, lanes.width(), Double.NEGATIVE_INFINITY);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector q = price.execute(frame, row);
        DoubleVector p = lanes.vector(frame, level);
        VectorMask<Double> missing = Lanes.missing(x);
        VectorMask<Double> taken =
                x.compare(VectorOperators.GT, p).or(q.compare(VectorOperators.LT, p));
        DoubleVector next = p.blend(x, taken.andNot(missing));
        frame.setObjectStatic(level, next);
        return next.blend(x, missing);
    }
}
