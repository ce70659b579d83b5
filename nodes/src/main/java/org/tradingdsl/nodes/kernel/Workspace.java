// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

/**
 * The map of a plan's working memory: one allocation per worker that holds, at offsets fixed when
 * the plan is made, the columns' addresses, window buffers, tile columns and a {@link LoopRegion}
 * for each loop. A loop addresses its region by one base register and constants; the addresses of
 * all else are passed to it there.
 */
public final class Workspace {
    private static final long COLUMNS = 0;
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

    static long align(long bytes) {
        return (bytes + ALIGNMENT - 1) & -ALIGNMENT;
    }
}
