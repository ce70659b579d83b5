// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

/** A node whose value on a row is one number per lane. */
public abstract class NumNode extends KernelNode {
    /** A number on vectors of these lanes; NaN is a missing value. */
    protected NumNode(Lanes lanes) {
        super(lanes);
    }

    /**
     * The values of one row. Rows come in order, each exactly once.
     *
     * @param row the row within this call
     */
    public abstract DoubleVector execute(VirtualFrame frame, int row);

    /** Whether this node is a constant that is not NaN. */
    public boolean isConstant() {
        return false;
    }
}
