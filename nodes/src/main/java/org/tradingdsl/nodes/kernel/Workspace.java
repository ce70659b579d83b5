// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

/**
 * The map of a plan's working memory: one allocation per worker that holds, at offsets fixed when
 * the plan is made, the missing row, the active lanes, the columns' addresses, the state between
 * blocks, window buffers and tile columns. Kernels address all of it by one base register and
 * constants.
 */
public final class Workspace {
    /** A row of NaN, which stands for every row before a column's first. */
    public static final long MISSING_ROW = 0;

    /**
     * One double per lane: 1 where the lane's ticker has the rows of this call inside its window,
     * else 0.
     */
    public static final long ACTIVE_ROW = 64;

    /** One long per lane: all bits set where the lane is active, else none. */
    public static final long ACTIVE_BITS = 128;

    /** A word that loops leave and nobody reads. */
    public static final long TOUCHED = 192;

    private static final long COLUMNS = 200;
    private static final int ALIGNMENT = 64;

    private final int columns;
    private long size;

    /**
     * An empty workspace.
     *
     * @param columns how many market columns the plan reads
     */
    public Workspace(int columns) {
        this.columns = columns;
        this.size = align(COLUMNS + (long) columns * Long.BYTES);
    }

    /**
     * Offset of the place that holds the address of the i-th column's row at which a call starts.
     */
    public static long columnOffset(int i) {
        return COLUMNS + (long) i * Long.BYTES;
    }

    /** How many market columns the plan reads. */
    public int columns() {
        return columns;
    }

    /** Reserves memory and gives its offset, aligned to a cache line. */
    public long reserve(long bytes) {
        long offset = size;
        size = align(size + bytes);
        return offset;
    }

    /** Bytes that one worker needs. */
    public long size() {
        return size;
    }

    private static long align(long bytes) {
        return (bytes + ALIGNMENT - 1) & -ALIGNMENT;
    }
}
