// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/** A value divided by a whole number with correct rounding, as the mean of a window's sum is. */
public final class QuotientNode extends NumNode {
    @Child private NumNode value;
    private final Quotient quotient;

    /** The value over n, n at least 1. */
    public QuotientNode(LoopBuilder loop, NumNode value, int n) {
        super(loop.lanes());
        this.value = value;
        this.quotient = new Quotient(loop, n);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return quotient.of(frame, value.execute(frame, row));
    }
}
