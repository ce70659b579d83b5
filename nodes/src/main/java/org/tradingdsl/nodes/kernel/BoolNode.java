// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

/** A node whose value on a row is one truth value per lane. */
public abstract class BoolNode extends KernelNode {
    /** A truth value on vectors of these lanes; there are no missing ones. */
    protected BoolNode(Lanes lanes) {
        super(lanes);
    }

    /**
     * The truth values of one row. Rows come in order, each exactly once.
     *
     * @param row the row within this call
     */
    public abstract VectorMask<Double> execute(VirtualFrame frame, int row);
}
