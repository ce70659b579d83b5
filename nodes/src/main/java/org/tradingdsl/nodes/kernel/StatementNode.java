// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/** What a loop does on each row: keep a shared value, fill a tile column, or feed a result. */
public abstract class StatementNode extends KernelNode {
    /** A statement on vectors of these lanes. */
    protected StatementNode(Lanes lanes) {
        super(lanes);
    }

    /** Does it for one row. */
    public abstract void execute(VirtualFrame frame, int row);

    /** Lets go of what it kept for this row only, at the end of the row. */
    public void release(VirtualFrame frame) {}
}
