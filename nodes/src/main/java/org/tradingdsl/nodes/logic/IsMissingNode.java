// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** True where the number is missing (NaN). */
public final class IsMissingNode extends BoolNode {
    @Child private NumNode value;

    /** The test of one number. */
    public IsMissingNode(Lanes lanes, NumNode value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        return Lanes.missing(value.execute(frame, row));
    }
}
