// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/** A computed value of n bars ago, from a ring of n rows; missing before the first. */
public final class LagNode extends RingNode {
    @Child private NumNode value;

    /** The value of n bars ago, n at least 2. */
    public LagNode(LoopBuilder loop, NumNode value, int n) {
        super(loop, n);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        long position = ring.position(frame);
        long at = ring.base(frame) + position;
        DoubleVector old = Memory.load(lanes, at);
        Memory.store(v, at);
        ring.turn(frame, position);
        return old;
    }
}
