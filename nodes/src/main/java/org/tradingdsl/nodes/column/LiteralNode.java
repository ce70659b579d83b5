// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A constant number: a row that is passed to the loop, so that an edited constant finds the machine
 * code of the one before. Infinities and the missing value, which other nodes treat differently,
 * are part of the code.
 */
public final class LiteralNode extends NumNode {
    private final LoopNumber passed;
    private final double fixed;

    /** The constant. */
    public LiteralNode(LoopBuilder loop, double value) {
        super(loop.lanes());
        boolean finite = Double.isFinite(value);
        this.passed = finite ? loop.number(value) : null;
        this.fixed = finite ? 0 : value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return passed != null ? passed.vector(frame) : lanes.broadcast(fixed);
    }

    @Override
    public boolean isConstant() {
        return !Double.isNaN(fixed);
    }
}
