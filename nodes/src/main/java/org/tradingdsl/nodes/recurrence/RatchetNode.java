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
 * A level that follows a value upwards only, until a price is below the level: then it starts anew
 * at the value. A missing value gives a missing value and leaves the level as it is; a missing
 * price is not below.
 */
public final class RatchetNode extends CarriedNode {
    @Child private NumNode value;
    @Child private NumNode price;

    /** The level of a value, let go by a price. */
    public RatchetNode(LoopBuilder loop, NumNode value, NumNode price) {
        // Every value is above it: the first one is the first level.
        super(loop, Double.NEGATIVE_INFINITY, 0);
        this.value = value;
        this.price = price;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector q = price.execute(frame, row);
        DoubleVector p = carried(frame);
        VectorMask<Double> missing = Lanes.missing(x);
        VectorMask<Double> taken =
                x.compare(VectorOperators.GT, p).or(q.compare(VectorOperators.LT, p));
        DoubleVector next = p.blend(x, taken.andNot(missing));
        carry(frame, next);
        return next.blend(x, missing);
    }
}
