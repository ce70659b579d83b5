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
            TimeSort sorted =
                    TimeSort.of(
                            times,
                            order,
                            arena,
                            progress::check,
                            options.duplicates(),
                            (row, time) -> refused(pieces, row, time));
            long bars = sorted.bars();
            long timesAt = staging.reserve(bars);
            long orderAt = staging.reserve(bars);
            copy(sorted.times(), bars, timesAt, staging);
            copy(sorted.order(), bars, orderAt, staging);
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

    private static MarketException refused(List<TickerScan.Piece> pieces, long row, long time) {
        return new MarketException(
                where(pieces, row)
                        + " has the same time as an earlier row, "
                        + FileScan.show(time)
                        + "; keep one of them with --duplicates first|last");
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
