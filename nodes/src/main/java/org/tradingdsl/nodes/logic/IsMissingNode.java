// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.frame.VirtualFrame;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
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
        return value.execute(frame, row).test(VectorOperators.IS_NAN);
    }
}
