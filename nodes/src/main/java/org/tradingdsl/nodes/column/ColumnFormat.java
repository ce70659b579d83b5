// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

/** How a column lies in memory: what a column node specialises on. */
public enum ColumnFormat {
    /** Eight tickers interleaved, 64-bit floating point. */
    LANES_F64,
    /** One ticker, contiguous, 64-bit floating point. */
    SINGLE_F64
}
