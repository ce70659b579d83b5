// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators.Comparison;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A comparison of two numbers; false when either is missing, except "not equal", which is then
 * true.
 */
public final class CompareNode extends BoolNode {
    @Child private NumNode left;
    @Child private NumNode right;
    private final Comparison comparison;

    /** The comparison, a constant to the compiler. */
    public CompareNode(Lanes lanes, Comparison comparison, NumNode left, NumNode right) {
        super(lanes);
        this.comparison = comparison;
        this.left = left;
        this.right = right;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        DoubleVector a = left.execute(frame, row);
        return a.compare(comparison, right.execute(frame, row));
    }
}
