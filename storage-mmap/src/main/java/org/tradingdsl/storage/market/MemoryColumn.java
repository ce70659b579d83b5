// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Layout;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a group in memory, laid out as a segment is: a page of NaN before row 0, then rows in
 * the group's layout. The memory lives as long as this object is reachable.
 */
public final class MemoryColumn {
    private static final int ROWS = 2048;
    private static final int PAGE = 4096;

    private final MemorySegment memory;
    private final long[] firstBad;
    private long missing;

    /** Copies the lanes' values, bar by bar. */
    MemoryColumn(Layout layout, long rows, List<ColumnValues> lanes) {
        this.memory = Arena.ofAuto().allocate(PAGE + rows * layout.rowBytes(), PAGE);
        this.firstBad = new long[layout.lanes()];
        Arrays.fill(firstBad, -1);
        int width = layout.lanes();
        double[] out = new double[ROWS * width];
        Arrays.fill(out, Double.NaN);
        put(0, out, PAGE / Double.BYTES);
        double[] chunk = new double[ROWS];
        for (long row = 0; row < rows; row += ROWS) {
            int n = (int) Math.min(ROWS, rows - row);
            for (int lane = 0; lane < width; lane++) {
                long bars = lane < lanes.size() ? lanes.get(lane).length() : 0;
                int own = (int) Math.clamp(bars - row, 0, n);
                if (own > 0) {
                    lanes.get(lane).numbers(row, chunk, own);
                    inspect(lane, chunk, own, row);
                }
                Arrays.fill(chunk, own, n, Double.NaN);
                for (int r = 0; r < n; r++) {
                    out[r * width + lane] = chunk[r];
                }
            }
            put(PAGE + row * layout.rowBytes(), out, n * width);
        }
    }

    private void put(long offset, double[] values, int n) {
        MemorySegment.copy(values, 0, memory, ValueLayout.JAVA_DOUBLE, offset, n);
    }

    private void inspect(int lane, double[] values, int n, long row) {
        for (int i = 0; i < n; i++) {
            double v = values[i];
            if (!(v > 0 && v <= Double.MAX_VALUE)) {
                if (v != v) {
                    missing++;
                } else if (firstBad[lane] < 0) {
                    firstBad[lane] = row + i;
                }
            }
        }
    }

    /** The address of row 0. The {@link Layout#prefixRows()} rows before it hold NaN. */
    public long address() {
        return memory.address() + PAGE;
    }

    /** Whether a ticker misses a value (NaN) within its own bars. */
    public boolean missing() {
        return missing > 0;
    }

    /** The row of the first value of a lane that is no price, -1 without one. */
    public long firstBadPrice(int lane) {
        return lane < firstBad.length ? firstBad[lane] : -1;
    }
}
