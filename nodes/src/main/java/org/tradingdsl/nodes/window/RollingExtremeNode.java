// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.arithmetic.MaxNode;
import org.tradingdsl.nodes.arithmetic.MinNode;
import org.tradingdsl.nodes.kernel.BlockNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The smallest or largest of the last n rows; missing while one of them is (van Herk, Gil and
 * Werman's scheme). A partial window counts the rows before the first as empty instead of missing.
 */
public final class RollingExtremeNode extends NumNode implements BlockNode {
    @Child private NumNode value;
    private final boolean largest;
    private final boolean partial;
    private final WindowBuffer buffer;
    private final int prefix;
    private final long state;

    /** The extreme over n rows, n at least 1. */
    public RollingExtremeNode(
            LoopBuilder loop, NumNode value, int n, boolean largest, boolean partial) {
        super(loop.lanes());
        this.value = value;
        this.largest = largest;
        this.partial = partial;
        this.buffer = new WindowBuffer(loop, value, n);
        this.prefix = loop.slot();
        this.state = loop.reserve(lanes.rowBytes());
        loop.stateful(this);
        loop.blocks(this);
    }

    private double neutral() {
        return largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private DoubleVector pick(DoubleVector a, DoubleVector b) {
        return largest ? MaxNode.pick(a, b) : MinNode.pick(a, b);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        buffer.open(frame, run);
        frame.setObjectStatic(prefix, Memory.load(lanes, run.scratch() + state));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        buffer.close(frame, run);
        Memory.store(lanes.vector(frame, prefix), run.scratch() + state);
    }

    @Override
    public void reset(long scratch) {
        buffer.reset(lanes, scratch, partial ? neutral() : Double.NaN, neutral());
        Memory.fill(scratch + state, lanes.width(), neutral());
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector best = pick(lanes.vector(frame, prefix), v);
        long base = buffer.base(frame);
        long position = buffer.position(frame);
        DoubleVector result = pick(best, Memory.load(lanes, base + position + buffer.rowBytes()));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
        frame.setObjectStatic(prefix, best);
        return result;
    }

    @Override
    public int rowsLeft(VirtualFrame frame) {
        return buffer.rowsLeft(frame);
    }

    @Override
    public void endBlock(VirtualFrame frame, int row) {
        if (buffer.isComplete(frame)) {
            suffixes(frame, row);
            frame.setObjectStatic(prefix, lanes.broadcast(neutral()));
        }
    }

    private void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        DoubleVector best = lanes.broadcast(neutral());
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at > 0; at -= buffer.rowBytes()) {
            best = pick(lanes.exact(best), buffer.kept(frame, row, at));
            Memory.store(best, base + at);
        }
    }
}
