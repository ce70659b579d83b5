// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Count, sum, minimum and maximum of a series over the rows inside the window; missing values are
 * left out.
 */
public final class SummaryNode extends StatementNode {
    private static final int ROWS = 4;

    @Child private NumNode value;
    private final int count;
    private final int sum;
    private final int min;
    private final int max;
    private final int active;
    private final LoopRegion region;
    private final long state;

    /** The summary of a series. */
    public SummaryNode(LoopBuilder loop, NumNode value) {
        super(loop.lanes());
        this.value = value;
        this.count = loop.slot();
        this.sum = loop.slot();
        this.min = loop.slot();
        this.max = loop.slot();
        this.active = loop.slot();
        this.region = loop.region();
        this.state = loop.reserve((long) ROWS * lanes.rowBytes());
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        frame.setObjectStatic(count, Memory.load(lanes, at));
        frame.setObjectStatic(sum, Memory.load(lanes, at + lanes.rowBytes()));
        frame.setObjectStatic(min, Memory.load(lanes, at + 2L * lanes.rowBytes()));
        frame.setObjectStatic(max, Memory.load(lanes, at + 3L * lanes.rowBytes()));
        DoubleVector inside = Memory.load(lanes, run.scratch() + LoopRegion.ACTIVE_ROW);
        frame.setObjectStatic(active, inside.compare(VectorOperators.NE, 0.0));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, count), at);
        Memory.store(lanes.vector(frame, sum), at + lanes.rowBytes());
        Memory.store(lanes.vector(frame, min), at + 2L * lanes.rowBytes());
        Memory.store(lanes.vector(frame, max), at + 3L * lanes.rowBytes());
    }

    @Override
    public void reset(long scratch) {
        long at = scratch + state;
        Memory.fill(at, 2L * lanes.width(), 0);
        Memory.fill(at + 2L * lanes.rowBytes(), lanes.width(), Double.POSITIVE_INFINITY);
        Memory.fill(at + 3L * lanes.rowBytes(), lanes.width(), Double.NEGATIVE_INFINITY);
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        VectorMask<Double> counts = lanes.mask(frame, active).andNot(Lanes.missing(x));
        DoubleVector n = lanes.vector(frame, count);
        DoubleVector s = lanes.vector(frame, sum);
        DoubleVector lo = lanes.vector(frame, min);
        DoubleVector hi = lanes.vector(frame, max);
        frame.setObjectStatic(count, n.blend(n.add(1.0), counts));
        frame.setObjectStatic(sum, s.blend(s.add(x), counts));
        frame.setObjectStatic(min, lo.blend(x, x.compare(VectorOperators.LT, lo).and(counts)));
        frame.setObjectStatic(max, hi.blend(x, x.compare(VectorOperators.GT, hi).and(counts)));
    }

    /** Count, sum, minimum and maximum of a lane, for reading between blocks. */
    public double figure(long scratch, int index, int lane) {
        return Memory.getDouble(
                region.address(scratch)
                        + state
                        + (long) index * lanes.rowBytes()
                        + (long) lane * Double.BYTES);
    }
}
