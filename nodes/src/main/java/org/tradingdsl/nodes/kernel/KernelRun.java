// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

/**
 * The argument of a kernel call: which rows, and the worker's memory. One object per worker, reused
 * for every call, so that a call allocates nothing.
 */
public final class KernelRun {
    private final long scratch;
    private long from;
    private int rows;
    private int ahead;

    /**
     * A worker's argument.
     *
     * @param scratch base address of its working memory
     */
    public KernelRun(long scratch) {
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

    /** Base address of the worker's memory. */
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
