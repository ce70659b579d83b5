// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/** The mean of the last n rows: the rolling sum, divided by n with correct rounding. */
public final class RollingMeanNode extends NumNode {
    @Child private RollingSumNode sum;
    private final int n;

    /** The mean over n rows, n at least 1. */
    public RollingMeanNode(LoopBuilder loop, NumNode value, int n) {
        super(loop.lanes());
        this.sum = new RollingSumNode(loop, value, n, false);
        this.n = n;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return Quotient.of(sum.execute(frame, row), n);
    }
}
