// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Something in a loop that has work to do after every so many rows: a window that sums its block up
 * from the end. A loop runs rows without a branch until the next block of any of them ends, and
 * does that work between two such runs: a loop inside the loop over rows would bring back the
 * safepoint poll, and with the poll all registers would be spilled on every row.
 */
public interface BlockNode {
    /** How many rows from the next one on until the block ends, at least 1. */
    int rowsLeft(VirtualFrame frame);

    /**
     * Does the work, if the block ended with this row.
     *
     * @param row the row that ran last, within this call
     */
    void endBlock(VirtualFrame frame, int row);
}
