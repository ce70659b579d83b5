// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.arithmetic.MaxNode;
import org.tradingdsl.nodes.arithmetic.MinNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The smallest or largest of the last n rows; missing while one of them is (van Herk, Gil and
 * Werman's scheme). A partial window counts the rows before the first as empty instead of missing.
 */
public final class RollingExtremeNode extends FoldNode {
    @Child private NumNode value;
    private final boolean largest;

    /** The extreme over n rows, n at least 1. */
    public RollingExtremeNode(
            LoopBuilder loop, NumNode value, int n, boolean largest, boolean partial) {
        super(
                loop,
                value,
                n,
                partial,
                largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        this.value = value;
        this.largest = largest;
    }

    private DoubleVector pick(DoubleVector a, DoubleVector b) {
        return largest ? MaxNode.pick(a, b) : MinNode.pick(a, b);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector best = pick(prefix(frame), v);
        long base = buffer.base(frame);
        long position = buffer.position(frame);
        DoubleVector result = pick(best, Memory.load(lanes, base + position + buffer.rowBytes()));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
        prefix(frame, best);
        return result;
    }

    @Override
    void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        DoubleVector best = neutral();
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at > 0; at -= buffer.rowBytes()) {
            best = pick(lanes.exact(best), buffer.kept(frame, row, at));
            Memory.store(best, base + at);
        }
    }
}
