// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The smaller of two values; NaN when either is NaN, the left one when they are equal. The vector
 * library's own {@code min} costs seven instructions for rules about signed zeros that nobody asks
 * for here.
 */
public abstract class MinNode extends NumNode {
    @Child private NumNode left;
    @Child private NumNode right;

    /** The operator over two values; missing where either is. */
    protected MinNode(Lanes lanes, NumNode left, NumNode right) {
        super(lanes);
        this.left = left;
        this.right = right;
    }

    /** The operator over two values. */
    public static NumNode create(Lanes lanes, NumNode left, NumNode right) {
        return MinNodeGen.create(lanes, left, right);
    }

    @Override
    public final DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector a = left.execute(frame, row);
        return executeBoth(a, right.execute(frame, row));
    }

    /** The smaller of two values that are computed already. */
    protected abstract DoubleVector executeBoth(DoubleVector a, DoubleVector b);

    /**
     * Chosen when the right side is a constant, which is never missing; costs a comparison and a
     * blend.
     */
    @Specialization(guards = "isConstantRight()")
    protected DoubleVector constant(DoubleVector a, DoubleVector b) {
        return a.blend(b, b.compare(VectorOperators.LT, a));
    }

    /** Chosen for any two values; costs two comparisons and a blend. */
    @Specialization(replaces = "constant")
    protected DoubleVector any(DoubleVector a, DoubleVector b) {
        return pick(a, b);
    }

    /** The rule of this operator for any two vectors. */
    public static DoubleVector pick(DoubleVector a, DoubleVector b) {
        return a.blend(b, b.compare(VectorOperators.LT, a).or(Lanes.missing(b)));
    }

    /** Whether the right side is a number known when the loop is built, never a missing one. */
    protected final boolean isConstantRight() {
        return right.isConstant();
    }
}
