// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.BlockNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The mean of the last n rows with weights 1..n, the newest weighing most; missing while one of
 * them is.
 *
 * <p>At row i of a block the rows of the last block weigh 1..n-1-i: the sum of their suffix sums.
 * The rows m of this block weigh n-i+m, which is (m+1) + (n-1-i): two prefix sums. Order of
 * operations: (D + (n-1-i) P + A) / (n (n+1) / 2).
 */
public final class WeightedMeanNode extends NumNode implements BlockNode {
    @Child private NumNode value;
    private final LoopNumber weight;
    private final LoopNumber rows;
    private final LoopNumber others;
    private final WindowBuffer buffer;
    private final int sum;
    private final int weighted;
    private final int older;
    private final long state;

    /** The weighted mean over n rows, n at least 1. */
    public WeightedMeanNode(LoopBuilder loop, NumNode value, int n) {
        super(loop.lanes());
        this.value = value;
        this.weight = loop.number(n * (n + 1.0) / 2);
        this.rows = loop.number(n);
        this.others = loop.number(n - 1.0);
        this.buffer = new WindowBuffer(loop, value, n);
        this.sum = loop.slot();
        this.weighted = loop.slot();
        this.older = loop.slot();
        this.state = loop.reserve(3L * lanes.rowBytes());
        loop.stateful(this);
        loop.blocks(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
        long at = run.scratch() + state;
        frame.setObjectStatic(sum, Memory.load(lanes, at));
        frame.setObjectStatic(weighted, Memory.load(lanes, at + lanes.rowBytes()));
        frame.setObjectStatic(older, Memory.load(lanes, at + 2L * lanes.rowBytes()));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        buffer.close(frame, run);
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, sum), at);
        Memory.store(lanes.vector(frame, weighted), at + lanes.rowBytes());
        Memory.store(lanes.vector(frame, older), at + 2L * lanes.rowBytes());
    }

    @Override
    public void reset(long scratch) {
        buffer.reset(lanes, scratch, Double.NaN, 0);
        Memory.fill(scratch + state, 2L * lanes.width(), 0);
        Memory.fill(scratch + state + 2L * lanes.rowBytes(), lanes.width(), others.value());
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        long base = buffer.base(frame);
        long position = buffer.position(frame);
        DoubleVector rest = lanes.vector(frame, older);
        DoubleVector p = lanes.vector(frame, sum).add(v);
        DoubleVector d = lanes.vector(frame, weighted).add(v.mul(rows.vector(frame).sub(rest)));
        DoubleVector total =
                d.add(rest.mul(p)).add(Memory.load(lanes, base + position + buffer.rowBytes()));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
        frame.setObjectStatic(sum, p);
        frame.setObjectStatic(weighted, d);
        frame.setObjectStatic(older, rest.sub(1.0));
        return total.div(weight.vector(frame));
    }

    @Override
    public int rowsLeft(VirtualFrame frame) {
        return buffer.rowsLeft(frame);
    }

    @Override
    public void endBlock(VirtualFrame frame, int row) {
        if (buffer.isComplete(frame)) {
            suffixes(frame, row);
            frame.setObjectStatic(sum, lanes.zero());
            frame.setObjectStatic(weighted, lanes.zero());
            frame.setObjectStatic(older, others.vector(frame));
        }
    }

    private void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        DoubleVector single = lanes.zero();
        DoubleVector total = lanes.zero();
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at > 0; at -= buffer.rowBytes()) {
            single = single.add(buffer.kept(frame, row, at));
            total = total.add(single);
            Memory.store(total, base + at);
        }
    }
}
