// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * A whole number that is passed to a loop in memory, such as the length of a window: see {@link
 * LoopNumber}.
 */
public final class LoopLength {
    private final long offset;
    private final long value;
    private final boolean fixed;

    LoopLength(long offset, long value, boolean fixed) {
        this.offset = offset;
        this.value = value;
        this.fixed = fixed;
    }

    /** The number, inside a loop; it must not be negative. */
    public long get(VirtualFrame frame) {
        return fixed
                ? value
                : Memory.address(
                        Memory.getLong(frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset));
    }

    /** The number in this plan, for work outside loops. */
    public long value() {
        return value;
    }

    @Override
    public String toString() {
        return "length at " + offset;
    }
}
