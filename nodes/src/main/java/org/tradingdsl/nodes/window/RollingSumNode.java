// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The sum of the last n rows; missing while one of them is. A partial window counts the rows before
 * the first as empty instead of missing.
 *
 * <p>Order of operations: the values of this block from its first row on, plus the values of the
 * last block from its last row back.
 */
public final class RollingSumNode extends FoldNode {
    @Child private NumNode value;

    /** The sum over n rows, n at least 1. */
    public RollingSumNode(LoopBuilder loop, NumNode value, int n, boolean partial) {
        super(loop, value, n, partial, 0);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        DoubleVector sum = prefix(frame).add(v);
        long base = buffer.base(frame);
        long position = buffer.position(frame);
        DoubleVector result = sum.add(Memory.load(lanes, base + position + buffer.rowBytes()));
        buffer.keep(frame, position, v);
        buffer.advance(frame, position);
        prefix(frame, sum);
        return result;
    }

    @Override
    void suffixes(VirtualFrame frame, int row) {
        long base = buffer.base(frame);
        DoubleVector sum = lanes.zero();
        for (int at = buffer.bytes(frame) - buffer.rowBytes(); at > 0; at -= buffer.rowBytes()) {
            sum = sum.add(buffer.kept(frame, row, at));
            Memory.store(sum, base + at);
        }
    }
}
