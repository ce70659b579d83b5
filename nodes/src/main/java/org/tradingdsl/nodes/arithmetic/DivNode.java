// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** a / b, as IEEE 754 has it: division by zero gives an infinity or NaN, never an error. */
public final class DivNode extends NumNode {
    @Child private NumNode left;
    @Child private NumNode right;

    /** The operator over two values. */
    public DivNode(Lanes lanes, NumNode left, NumNode right) {
        super(lanes);
        this.left = left;
        this.right = right;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector a = left.execute(frame, row);
        return a.div(right.execute(frame, row));
    }
}
