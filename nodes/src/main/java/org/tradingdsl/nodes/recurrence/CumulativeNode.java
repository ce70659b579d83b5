// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * pandas' cumulative sum, product, maximum and minimum: a missing value gives a missing value and
 * is skipped.
 */
public final class CumulativeNode extends CarriedNode {
    /** What is accumulated. */
    public enum Kind {
        /** From 0, in the order of the bars. */
        SUM(0),
        /** From 1, in the order of the bars. */
        PRODUCT(1),
        /** The largest so far. */
        MAX(Double.NEGATIVE_INFINITY),
        /** The smallest so far. */
        MIN(Double.POSITIVE_INFINITY);

        private final double start;

        Kind(double start) {
            this.start = start;
        }
    }

    @Child private NumNode value;
    private final Kind kind;
    private final boolean steady;

    /** The accumulation of a value. */
    public CumulativeNode(LoopBuilder loop, NumNode value, Kind kind) {
        super(loop, kind.start, 0);
        this.value = value;
        this.kind = kind;
        // Of the four only these stay NaN once they are, which is how a steady loop is found out.
        boolean sticky = kind == Kind.SUM || kind == Kind.PRODUCT;
        this.steady = sticky && loop.isSteady();
        if (sticky) {
            loop.carries(state);
        }
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector t = carried(frame);
        DoubleVector next =
                switch (kind) {
                    case SUM -> t.add(x);
                    case PRODUCT -> t.mul(x);
                    case MAX -> t.blend(x, x.compare(VectorOperators.GT, t));
                    case MIN -> t.blend(x, x.compare(VectorOperators.LT, t));
                };
        if (steady) {
            carry(frame, next);
            return next;
        }
        VectorMask<Double> missing = Lanes.missing(x);
        next = next.blend(t, missing);
        carry(frame, next);
        return next.blend(x, missing);
    }
}
