// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.Layout;
import org.tradingdsl.storage.segment.SegmentHeader;
import org.tradingdsl.storage.segment.SegmentHeader.LaneFacts;
import org.tradingdsl.storage.segment.SegmentWriter;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.StoreEntry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes one column of one group: pulls its lanes in step, interleaves them and notes what kernels
 * want to know.
 */
final class ColumnWriter {
    private static final int ROWS = 1024;
    private static final long NAN = Double.doubleToRawLongBits(Double.NaN);
    private static final long LARGEST = Double.doubleToRawLongBits(Double.MAX_VALUE);

    private final Manifest.Group group;
    private final List<LaneFeed> feeds;
    private final int width;
    private final long[] chunk = new long[ROWS];
    private final long[] out;
    private final long[] missing;
    private final long[] firstBad;

    private ColumnWriter(Manifest.Group group, List<LaneFeed> feeds) {
        this.group = group;
        this.feeds = feeds;
        this.width = group.layout().lanes();
        this.out = new long[ROWS * width];
        // Lanes without a ticker stay like that.
        Arrays.fill(out, NAN);
        this.missing = new long[feeds.size()];
        this.firstBad = new long[feeds.size()];
        Arrays.fill(firstBad, -1);
    }

    /** Writes a file under a temporary name; the feeds are the group's lanes. */
    static void write(
            Path temporary,
            Manifest.Group group,
            String column,
            List<LaneFeed> feeds,
            ImportProgress progress)
            throws IOException {
        try (SegmentWriter writer = new SegmentWriter(temporary)) {
            writer.prefix();
            ColumnWriter c = new ColumnWriter(group, feeds);
            for (long row = 0; row < group.rows(); row += ROWS) {
                progress.check();
                c.block(row, (int) Math.min(ROWS, group.rows() - row), progress);
                writer.put(c.out, 0, (int) Math.min(ROWS, group.rows() - row) * c.width);
            }
            List<LaneFacts> lanes = new ArrayList<>();
            for (int l = 0; l < feeds.size(); l++) {
                if (feeds.get(l).read(c.chunk, 1) > 0) {
                    throw changed(group.tickers().get(l));
                }
                lanes.add(
                        new LaneFacts(group.tickers().get(l).bars(), c.firstBad[l], c.missing[l]));
            }
            writer.finish(
                    new SegmentHeader(
                            SegmentHeader.Kind.COLUMN,
                            group.layout(),
                            Encoding.F64,
                            group.rows(),
                            group.id(),
                            StoreEntry.schemaId(column),
                            lanes,
                            0));
        }
    }

    private void block(long row, int rows, ImportProgress progress) {
        boolean single = group.layout() == Layout.SINGLE;
        for (int l = 0; l < feeds.size(); l++) {
            long bars = group.tickers().get(l).bars();
            int own = (int) Math.clamp(bars - row, 0, rows);
            long[] values = single ? out : chunk;
            if (own > 0) {
                fill(l, values, own);
                progress.advance(own);
            }
            Arrays.fill(values, own, rows, NAN);
            if (place(values, rows, l)) {
                inspect(l, values, own, row);
            }
        }
    }

    /**
     * Puts values of a lane where they belong, and says whether one of them is no positive finite
     * number. These are those whose bits lie between 1 and those of the largest double: one
     * comparison of whole numbers without sign.
     */
    private boolean place(long[] values, int rows, int lane) {
        long[] to = out;
        int step = width;
        int at = lane;
        boolean odd = false;
        for (int r = 0; r < rows; r++) {
            long v = values[r];
            odd |= v - 1 + Long.MIN_VALUE >= LARGEST + Long.MIN_VALUE;
            to[at] = v;
            at += step;
        }
        return odd;
    }

    private void fill(int lane, long[] values, int n) {
        LaneFeed feed = feeds.get(lane);
        int got = feed.read(values, n);
        if (got == n) {
            return;
        }
        // Where one file of a ticker ends within the block.
        long[] more = new long[n];
        while (got < n) {
            int k = feed.read(more, n - got);
            if (k == 0) {
                throw changed(group.tickers().get(lane));
            }
            System.arraycopy(more, 0, values, got, k);
            got += k;
        }
    }

    private static MarketException changed(Manifest.Lane ticker) {
        return new MarketException(
                "the files of ticker "
                        + ticker.name()
                        + " have changed since they were opened; run again");
    }

    private void inspect(int lane, long[] values, int n, long row) {
        for (int i = 0; i < n; i++) {
            double v = Double.longBitsToDouble(values[i]);
            if (!(v > 0 && v <= Double.MAX_VALUE)) {
                if (v != v) {
                    missing[lane]++;
                } else if (firstBad[lane] < 0) {
                    firstBad[lane] = row + i;
                }
            }
        }
    }
}
