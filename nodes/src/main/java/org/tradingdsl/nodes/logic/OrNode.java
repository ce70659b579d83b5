// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;

/** True where either is. */
public final class OrNode extends BoolNode {
    @Child private BoolNode left;
    @Child private BoolNode right;

    /** The operator over two truth values. */
    public OrNode(Lanes lanes, BoolNode left, BoolNode right) {
        super(lanes);
        this.left = left;
        this.right = right;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        VectorMask<Double> a = left.execute(frame, row);
        return a.or(right.execute(frame, row));
    }
}
