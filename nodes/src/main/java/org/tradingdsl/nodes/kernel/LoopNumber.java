// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

/**
 * A number that is passed to a loop in memory instead of being part of its machine code, so that
 * loops that differ in it only share that code. A full row: the processor takes it as an operand
 * from the cache, and it costs no register. In a loop of its plan's own it is a constant of the
 * code, which is a little faster.
 */
public final class LoopNumber {
    private final Lanes lanes;
    private final long offset;
    private final double value;
    private final boolean fixed;

    LoopNumber(Lanes lanes, long offset, double value, boolean fixed) {
        this.lanes = lanes;
        this.offset = offset;
        this.value = value;
        this.fixed = fixed;
    }

    /** The number in every lane, inside a loop. */
    public DoubleVector vector(VirtualFrame frame) {
        return fixed
                ? lanes.broadcast(value)
                : Memory.load(lanes, frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + offset);
    }

    /** The number in this plan, for work outside loops. */
    public double value() {
        return value;
    }

    @Override
    public String toString() {
        return "number at " + offset;
    }
}
