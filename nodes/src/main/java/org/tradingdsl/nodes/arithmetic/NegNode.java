// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * -a, as a product: of a vector's own negation Graal makes b - a where a difference a - b is
 * negated, as if these were whole numbers, and so 0 of -0.
 */
public final class NegNode extends NumNode {
    @Child private NumNode value;

    /** The operator over one value. */
    public NegNode(Lanes lanes, NumNode value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        return value.execute(frame, row).mul(-1);
    }
}
