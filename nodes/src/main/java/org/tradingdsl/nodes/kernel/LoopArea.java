// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Memory outside a loop's own region, whose size or place differs from plan to plan: a tile column,
 * the ring of a window. Its address is passed to the loop; a loop of its plan's own knows where in
 * the plan's memory it is.
 */
public final class LoopArea {
    private final int slot;
    private final long at;
    private final long offset;
    private final boolean fixed;

    LoopArea(int slot, long at, long offset, boolean fixed) {
        this.slot = slot;
        this.at = at;
        this.offset = offset;
        this.fixed = fixed;
    }

    /** Its first byte, inside a loop. */
    public long address(VirtualFrame frame) {
        return fixed
                ? frame.getLongStatic(LoopBuilder.PLAN_SLOT) + offset
                : frame.getLongStatic(slot);
    }

    /** Its first byte in a worker's memory, for work outside loops. */
    public long address(long scratch) {
        return scratch + offset;
    }

    /** Brings the address into the frame, before a block. */
    void open(VirtualFrame frame, long region) {
        if (!fixed) {
            frame.setLongStatic(slot, Memory.address(Memory.getLong(region + at)));
        }
    }

    @Override
    public String toString() {
        return "area in slot " + slot + " at " + at;
    }
}
