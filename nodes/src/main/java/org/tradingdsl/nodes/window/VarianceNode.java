// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.LoopBuilder;
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
    private final Quotient byRows;
    private final Quotient byFreedom;
    private final boolean root;

    /** The variance, or its root, of the sums in two slots. */
    VarianceNode(LoopBuilder loop, int sum, int squares, int n, int ddof, boolean root) {
        super(loop.lanes());
        this.sum = sum;
        this.squares = squares;
        this.byRows = new Quotient(loop, n);
        this.byFreedom = n > ddof ? new Quotient(loop, n - ddof) : null;
        this.root = root;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        if (byFreedom == null) {
            return lanes.missing();
        }
        DoubleVector s1 = lanes.vector(frame, sum);
        DoubleVector q = lanes.vector(frame, squares).sub(byRows.of(frame, s1.mul(s1)));
        q = byFreedom.of(frame, q.blend(0.0, q.compare(VectorOperators.LT, 0.0)));
        return root ? q.sqrt() : q;
    }
}
