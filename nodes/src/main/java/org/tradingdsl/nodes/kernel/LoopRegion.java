// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a worker's memory that belongs to one loop: the missing row, the active lanes, what
 * is passed to the loop, and its state between blocks. Offsets in it depend on the loop alone, so
 * loops of the same shape find the same things at the same places, whatever plan they stand in;
 * where a region lies, and what is passed in it, differs from plan to plan.
 */
public final class LoopRegion {
    /** A row of NaN, which stands for every row before a column's first. */
    public static final long MISSING_ROW = 0;

    /**
     * One double per lane: 1 where the lane's ticker has the rows of this call inside its window,
     * else 0.
     */
    public static final long ACTIVE_ROW = 64;

    /** One long per lane: all bits set where the lane is active, else none. */
    public static final long ACTIVE_BITS = 128;

    /** A word that a loop leaves and nobody reads. */
    public static final long TOUCHED = 192;

    private static final long FIRST = 256;

    private final Lanes lanes;
    private final List<Passed> passed = new ArrayList<>();
    private long size = FIRST;
    private long offset = -1;

    private sealed interface Passed {
        /** Writes it. */
        void write(long scratch, long region);
    }

    private record Number(long at, int lanes, double value) implements Passed {
        @Override
        public void write(long scratch, long region) {
            Memory.fill(region + at, lanes, value);
        }
    }

    private record Length(long at, long value) implements Passed {
        @Override
        public void write(long scratch, long region) {
            Memory.putLong(region + at, value);
        }
    }

    private record Place(long at, long offset) implements Passed {
        @Override
        public void write(long scratch, long region) {
            Memory.putLong(region + at, scratch + offset);
        }
    }

    LoopRegion(Lanes lanes) {
        this.lanes = lanes;
    }

    long reserve(long bytes) {
        long at = size;
        size = Workspace.align(size + bytes);
        return at;
    }

    void number(long at, double value) {
        passed.add(new Number(at, lanes.width(), value));
    }

    void length(long at, long value) {
        passed.add(new Length(at, value));
    }

    void place(long at, long place) {
        passed.add(new Place(at, place));
    }

    /** Gives it its place in the plan's memory. */
    void settle(Workspace workspace) {
        if (offset < 0) {
            offset = workspace.reserve(size);
        }
    }

    /** Address of a worker's copy. */
    public long address(long scratch) {
        return scratch + offset;
    }

    /** Offset in a worker's memory. */
    public long offset() {
        return offset;
    }

    /** Writes what is passed to the loop; once, before its first call in this memory. */
    void bind(long scratch) {
        long region = address(scratch);
        Memory.fill(region + MISSING_ROW, Lanes.GROUP, Double.NaN);
        for (Passed one : passed) {
            one.write(scratch, region);
        }
    }

    /** Sets which lanes are inside their window: bit i for lane i. */
    void activate(long scratch, long active) {
        long region = address(scratch);
        for (int i = 0; i < Lanes.GROUP; i++) {
            boolean inside = (active >>> i & 1) != 0;
            Memory.putDouble(region + ACTIVE_ROW + (long) i * Double.BYTES, inside ? 1 : 0);
            Memory.putLong(region + ACTIVE_BITS + (long) i * Long.BYTES, inside ? -1 : 0);
        }
    }
}
