// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** a * b. */
public final class MulNode extends NumNode {
    @Child private NumNode left;
    @Child private NumNode right;

    /** The operator over two values. */
    public MulNode(Lanes lanes, NumNode left, NumNode right) {
        super(lanes);
        this.left = left;
        this.right = right;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector a = left.execute(frame, row);
        return a.mul(right.execute(frame, row));
    }
}
