// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.TimeConversion;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Numbers of a column in another order than the table's; a copy. */
final class OrderedValues implements ColumnValues {
    private final MemorySegment all;
    private final MemorySegment order;
    private final long bars;

    /**
     * Numbers in order.
     *
     * @param order the row of each bar, of which there are as many as {@code bars}
     */
    OrderedValues(ColumnValues values, MemorySegment order, long bars) {
        this.all = Arena.ofAuto().allocate(ValueLayout.JAVA_DOUBLE, values.length());
        this.order = order;
        this.bars = bars;
        double[] chunk = new double[FileScan.CHUNK];
        for (long done = 0; done < values.length(); ) {
            int n = (int) Math.min(chunk.length, values.length() - done);
            values.numbers(done, chunk, n);
            MemorySegment.copy(chunk, 0, all, ValueLayout.JAVA_DOUBLE, done * Double.BYTES, n);
            done += n;
        }
    }

    @Override
    public long length() {
        return bars;
    }

    @Override
    public void numbers(long from, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] =
                    all.getAtIndex(
                            ValueLayout.JAVA_DOUBLE,
                            order.getAtIndex(ValueLayout.JAVA_LONG, from + i));
        }
    }

    @Override
    public void times(long from, long[] target, int n, TimeConversion unit) {
        throw new IllegalStateException("times are brought in order first");
    }
}
