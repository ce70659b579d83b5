// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.TimeConversion;

/** Values of a column whose mistakes are told with the names of the column and its ticker. */
record NamedValues(String ticker, String column, ColumnValues values) implements ColumnValues {
    @Override
    public long length() {
        return values.length();
    }

    @Override
    public void numbers(long from, double[] target, int n) {
        try {
            values.numbers(from, target, n);
        } catch (UnusableValueException e) {
            throw new UnusableValueException(
                    "column '"
                            + column
                            + "' of ticker "
                            + ticker
                            + " cannot be used: "
                            + e.getMessage()
                            + ", expected numbers (null where one is missing)");
        }
    }

    @Override
    public void times(long from, long[] target, int n, TimeConversion unit) {
        values.times(from, target, n, unit);
    }
}
