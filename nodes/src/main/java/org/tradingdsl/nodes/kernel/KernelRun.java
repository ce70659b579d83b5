// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

/**
 * The argument of a kernel call: which rows, and the worker's memory. One object per worker and
 * loop, reused for every call, so that a call allocates nothing.
 */
public final class KernelRun {
    private final long plan;
    private final long scratch;
    private long from;
    private int rows;
    private int ahead;

    /**
     * A worker's argument for one loop.
     *
     * @param plan address of the worker's memory
     * @param scratch address of the loop's {@link LoopRegion} in the worker's memory
     */
    public KernelRun(long plan, long scratch) {
        this.plan = plan;
        this.scratch = scratch;
    }

    /**
     * Sets the rows of the next call: from is the ticker's own row number, rows at most the tile's
     * length.
     */
    public void rows(long from, int rows) {
        this.from = from;
        this.rows = rows;
        this.ahead = 0;
    }

    /**
     * Sets how many rows ahead the next call may touch the market's columns, so that they are under
     * way to the cache when their turn comes; so many rows must lie behind those of the call.
     */
    public void ahead(int rowsAhead) {
        this.ahead = rowsAhead;
    }

    /** Address of the worker's memory. */
    public long plan() {
        return plan;
    }

    /** Address of the loop's region in the worker's memory. */
    public long scratch() {
        return scratch;
    }

    /** First row of the call, counted from the ticker's first bar. */
    public long from() {
        return from;
    }

    /** How many rows ahead the call may touch the market's columns. */
    public int ahead() {
        return ahead;
    }

    /** Number of rows of the call. */
    public int rows() {
        return rows;
    }
}
