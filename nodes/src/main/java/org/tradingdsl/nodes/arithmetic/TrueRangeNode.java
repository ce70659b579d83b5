// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * Wilder's true range: the largest of high - low, |high - before| and |low - before|; high - low
 * where nothing is known of the close before.
 *
 * <p>Where low is at most high, the largest difference is that between the higher of high and
 * before and the lower of low and before, and so is its rounding, for rounding never changes an
 * order. A lane whose low is above its high, or which meets an infinity, computes all three.
 */
public final class TrueRangeNode extends NumNode {
    @Child private NumNode high;
    @Child private NumNode low;
    @Child private NumNode before;

    /** The range of a bar and the close before it. */
    public TrueRangeNode(Lanes lanes, NumNode high, NumNode low, NumNode before) {
        super(lanes);
        this.high = high;
        this.low = low;
        this.before = before;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector h = high.execute(frame, row);
        DoubleVector l = low.execute(frame, row);
        DoubleVector c = before.execute(frame, row);
        DoubleVector top = h.blend(c, c.compare(VectorOperators.GT, h));
        DoubleVector bottom = l.blend(c, c.compare(VectorOperators.LT, l));
        DoubleVector range = top.sub(bottom);
        VectorMask<Double> odd =
                l.compare(VectorOperators.GT, h)
                        .or(range.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY));
        if (odd.anyTrue()) {
            range = range.blend(largest(h, l, c), odd);
        }
        return range;
    }

    private static DoubleVector largest(DoubleVector h, DoubleVector l, DoubleVector c) {
        DoubleVector span = h.sub(l);
        DoubleVector all = MaxNode.pick(MaxNode.pick(span, h.sub(c).abs()), l.sub(c).abs());
        return all.blend(span, Lanes.missing(c));
    }
}
