// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.TimeConversion;

/**
 * The values of one column of a table in memory. They are read once, while a market is made of
 * them, on the thread that makes it.
 */
public interface ColumnValues {
    /** How many there are. */
    long length();

    /**
     * Reads {@code n} values from row {@code from} on as doubles; a missing one is NaN.
     *
     * @throws UnusableValueException when one is no number
     */
    void numbers(long from, double[] target, int n);

    /**
     * Reads {@code n} values from row {@code from} on as nanoseconds since 1970, UTC; a missing one
     * is {@link TimeConversion#NONE}.
     *
     * @param unit converts values that are plain whole numbers
     * @throws UnusableValueException when one is no time
     */
    void times(long from, long[] target, int n, TimeConversion unit);

    /** Why a column cannot be used: a value that is not what it should be. */
    final class UnusableValueException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With the reason, such as {@code row 3 is the text 'n/a'}. */
        public UnusableValueException(String reason) {
            super(reason, null, false, false);
        }
    }
}
