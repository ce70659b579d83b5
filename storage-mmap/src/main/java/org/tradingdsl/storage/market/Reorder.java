// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.store.Staging;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * A ticker's rows brought into time order, one per time: staged times, and staged numbers of the
 * rows in its pieces one after the other. Sorting is stable and works in native memory, 32 bytes a
 * row.
 *
 * @param bars that remain
 * @param times position of their times
 * @param order position of their row numbers
 */
record Reorder(long bars, long times, long order) {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    static Reorder of(
            String name,
            List<TickerScan.Piece> pieces,
            MarketOptions options,
            Staging staging,
            ImportProgress progress) {
        long rows = pieces.stream().mapToLong(p -> p.part().rows()).sum();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment times = arena.allocate(LONG, rows);
            MemorySegment order = arena.allocate(LONG, rows);
            fill(times, order, pieces, staging, progress);
            // A merge pass goes from one pair of arrays to the other; the result is where the last
            // one ended.
            MemorySegment[] from = {times, order};
            MemorySegment[] to = {arena.allocate(LONG, rows), arena.allocate(LONG, rows)};
            for (long width = 1; width < rows; width *= 2) {
                progress.check();
                mergePass(from, to, rows, width);
                MemorySegment[] swap = from;
                from = to;
                to = swap;
            }
            long bars = unique(from, rows, pieces, options);
            long timesAt = staging.reserve(bars);
            long orderAt = staging.reserve(bars);
            copy(from[0], bars, timesAt, staging);
            copy(from[1], bars, orderAt, staging);
            return new Reorder(bars, timesAt, orderAt);
        } catch (OutOfMemoryError e) {
            throw new MarketException(
                    "ticker "
                            + name
                            + ": sorting "
                            + rows
                            + " rows needs "
                            + rows / (1 << 15)
                            + " MB of memory; sort its file beforehand",
                    e);
        }
    }

    private static void fill(
            MemorySegment times,
            MemorySegment order,
            List<TickerScan.Piece> pieces,
            Staging staging,
            ImportProgress progress) {
        long[] chunk = new long[FileScan.CHUNK];
        long at = 0;
        for (TickerScan.Piece piece : pieces) {
            for (long done = 0; done < piece.part().rows(); ) {
                progress.check();
                int n = (int) Math.min(chunk.length, piece.part().rows() - done);
                staging.read(piece.part().staged() + done, chunk, 0, n);
                MemorySegment.copy(chunk, 0, times, LONG, at * Long.BYTES, n);
                at += n;
                done += n;
            }
        }
        for (long i = 0; i < at; i++) {
            order.setAtIndex(LONG, i, i);
        }
    }

    private static void mergePass(MemorySegment[] from, MemorySegment[] to, long rows, long width) {
        for (long start = 0; start < rows; start += 2 * width) {
            long a = start;
            long endA = Math.min(start + width, rows);
            long b = endA;
            long endB = Math.min(start + 2 * width, rows);
            for (long k = start; k < endB; k++) {
                // Equal times keep their order: the left side goes first.
                boolean left =
                        a < endA
                                && (b >= endB
                                        || from[0].getAtIndex(LONG, a)
                                                <= from[0].getAtIndex(LONG, b));
                long i = left ? a++ : b++;
                to[0].setAtIndex(LONG, k, from[0].getAtIndex(LONG, i));
                to[1].setAtIndex(LONG, k, from[1].getAtIndex(LONG, i));
            }
        }
    }

    /** Keeps one row of each time, in place; gives how many remain. */
    private static long unique(
            MemorySegment[] sorted,
            long rows,
            List<TickerScan.Piece> pieces,
            MarketOptions options) {
        long kept = 0;
        for (long i = 0; i < rows; i++) {
            long time = sorted[0].getAtIndex(LONG, i);
            long row = sorted[1].getAtIndex(LONG, i);
            if (kept > 0 && sorted[0].getAtIndex(LONG, kept - 1) == time) {
                if (options.duplicates() == Duplicates.FAIL) {
                    throw new MarketException(
                            where(pieces, row)
                                    + " has the same time as an earlier row, "
                                    + FileScan.show(time)
                                    + "; keep one of them with --duplicates first|last");
                }
                if (options.duplicates() == Duplicates.FIRST) {
                    continue;
                }
                kept--;
            }
            sorted[0].setAtIndex(LONG, kept, time);
            sorted[1].setAtIndex(LONG, kept, row);
            kept++;
        }
        return kept;
    }

    private static String where(List<TickerScan.Piece> pieces, long row) {
        long ordinal = row;
        for (TickerScan.Piece piece : pieces) {
            if (ordinal < piece.part().rows()) {
                return TickerScan.where(piece, ordinal);
            }
            ordinal -= piece.part().rows();
        }
        throw new IllegalStateException("row " + row);
    }

    private static void copy(MemorySegment values, long n, long position, Staging staging) {
        long[] chunk = new long[FileScan.CHUNK];
        for (long done = 0; done < n; ) {
            int take = (int) Math.min(chunk.length, n - done);
            MemorySegment.copy(values, LONG, done * Long.BYTES, chunk, 0, take);
            staging.write(position + done, chunk, 0, take);
            done += take;
        }
    }
}
