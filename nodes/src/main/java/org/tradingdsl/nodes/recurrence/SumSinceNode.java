// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.recurrence;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.CarriedNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A cumulative sum that starts anew, with the bar's own value, on each bar on which a condition
 * holds.
 */
public final class SumSinceNode extends CarriedNode {
    @Child private NumNode value;
    @Child private BoolNode anew;

    /** The sum of a value since the last bar on which anew was true. */
    public SumSinceNode(LoopBuilder loop, NumNode value, BoolNode anew) {
        super(loop, 0, 0);
        this.value = value;
        this.anew = anew;
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector x = value.execute(frame, row);
        DoubleVector t = carried(frame).blend(0.0, anew.execute(frame, row));
        VectorMask<Double> missing = Lanes.missing(x);
        DoubleVector next = t.add(x).blend(t, missing);
        carry(frame, next);
        return next.blend(x, missing);
    }
}
