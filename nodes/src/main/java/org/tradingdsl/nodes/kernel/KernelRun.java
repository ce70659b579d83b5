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
    }

    /** Base address of the worker's memory. */
    public long scratch() {
        return scratch;
    }

    /** First row of the call, counted from the ticker's first bar. */
    public long from() {
        return from;
    }

    /** Number of rows of the call. */
    public int rows() {
        return rows;
    }
}
