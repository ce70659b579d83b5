// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

/** What becomes of rows of one ticker that have the same time. */
public enum Duplicates {
    /** They are an error. */
    FAIL,
    /** The first in row order stays. */
    FIRST,
    /** The last in row order stays. */
    LAST
}
