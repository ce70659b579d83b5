// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;

/** A constant truth value. */
public final class TruthNode extends BoolNode {
    private final boolean value;

    /** The constant. */
    public TruthNode(Lanes lanes, boolean value) {
        super(lanes);
        this.value = value;
    }

    @Override
    public VectorMask<Double> execute(VirtualFrame frame, int row) {
        return lanes.doubles().maskAll(value);
    }
}
