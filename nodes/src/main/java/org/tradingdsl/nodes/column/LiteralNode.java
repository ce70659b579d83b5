// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** A constant number; a broadcast that the compiler keeps in a register or takes from memory. */
public final class LiteralNode extends NumNode {
    private final double value;

    /** The constant. */
    public LiteralNode(Lanes lanes, double value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return lanes.broadcast(value);
    }

    @Override
    public boolean isConstant() {
        return !Double.isNaN(value);
    }
}
