// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * The variance or standard deviation of a window, from its sums. Keeps nothing from row to row, so
 * it may be left out on a row.
 *
 * <p>Order of operations: q = S2 - S1 S1 / n; below zero counts as zero; the variance is q / (n -
 * ddof).
 */
final class VarianceNode extends NumNode {
    private final int sum;
    private final int squares;
    private final int n;
    private final int divisor;
    private final boolean root;

    /** The variance, or its root, of the sums in two slots. */
    VarianceNode(Lanes lanes, int sum, int squares, int n, int ddof, boolean root) {
        super(lanes);
        this.sum = sum;
        this.squares = squares;
        this.n = n;
        this.divisor = n - ddof;
        this.root = root;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        if (divisor <= 0) {
            return lanes.missing();
        }
        DoubleVector s1 = lanes.vector(frame, sum);
        DoubleVector q = lanes.vector(frame, squares).sub(Quotient.of(s1.mul(s1), n));
        q = Quotient.of(q.blend(0.0, q.compare(VectorOperators.LT, 0.0)), divisor);
        return root ? q.sqrt() : q;
    }
}
