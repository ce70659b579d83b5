// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.store.Fingerprint;
import org.tradingdsl.storage.store.Staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One ticker's times from all its files, proved to be strictly ascending, or brought in order where
 * the options ask for it.
 *
 * @param name of the ticker
 * @param pieces its rows in each file, in time order
 * @param bars that remain
 * @param first time; 0 without bars
 * @param last time; 0 without bars
 * @param fingerprint of the times
 * @param periodsPerYear by the contract's rule
 * @param reordered whether bars are not simply all rows of the pieces, or null
 */
record TickerScan(
        String name,
        List<Piece> pieces,
        long bars,
        long first,
        long last,
        long fingerprint,
        double periodsPerYear,
        Reorder reordered) {
    /** A ticker's rows in one file. */
    record Piece(FileScan scan, FileScan.Part part) {}

    /** What one pass over a piece finds; rows are -1 when there is none. */
    private record Facts(Piece piece, long min, long max, long firstDescent, long firstEqual) {}

    static TickerScan of(
            String name,
            List<Piece> all,
            MarketOptions options,
            Staging staging,
            ImportProgress progress) {
        List<Piece> pieces = new ArrayList<>(all);
        pieces.removeIf(p -> p.part().rows() == 0);
        if (pieces.isEmpty()) {
            return new TickerScan(
                    name, List.of(all.getFirst()), 0, 0, 0, new Fingerprint(0).value(), 252, null);
        }
        Axis axis = new Axis();
        List<Facts> facts = new ArrayList<>();
        for (Piece piece : pieces) {
            facts.add(inspect(piece, options, staging, axis, progress));
        }
        List<Facts> ordered = new ArrayList<>(facts);
        ordered.sort(Comparator.comparingLong(Facts::min));
        checkOverlaps(name, ordered);
        List<Piece> inOrder = ordered.stream().map(Facts::piece).toList();
        boolean mend = ordered.stream().anyMatch(f -> f.firstDescent >= 0 || f.firstEqual >= 0);
        Reorder reorder = null;
        if (mend) {
            reorder = Reorder.of(name, inOrder, options, staging, progress);
            axis = new Axis();
            axis.addAll(staging, reorder.times(), reorder.bars(), progress);
        } else if (!ordered.equals(facts)) {
            axis = new Axis();
            for (Piece piece : inOrder) {
                axis.addAll(staging, piece.part().staged(), piece.part().rows(), progress);
            }
        }
        return new TickerScan(
                name,
                inOrder,
                axis.bars,
                ordered.getFirst().min,
                ordered.getLast().max,
                axis.fingerprint.value(),
                axis.periods.value(),
                reorder);
    }

    /** What is summed up over a time axis. */
    private static final class Axis {
        final Fingerprint fingerprint = new Fingerprint(0);
        final PeriodsPerYear periods = new PeriodsPerYear();
        long bars;

        void add(long[] times, int n) {
            for (int i = 0; i < n; i++) {
                fingerprint.add(times[i]);
                periods.add(times[i]);
            }
            bars += n;
        }

        void addAll(Staging staging, long from, long count, ImportProgress progress) {
            long[] chunk = new long[FileScan.CHUNK];
            for (long done = 0; done < count; ) {
                progress.check();
                int n = (int) Math.min(chunk.length, count - done);
                staging.read(from + done, chunk, 0, n);
                add(chunk, n);
                done += n;
            }
        }
    }

    private static Facts inspect(
            Piece piece,
            MarketOptions options,
            Staging staging,
            Axis axis,
            ImportProgress progress) {
        long[] chunk = new long[FileScan.CHUNK];
        long rows = piece.part().rows();
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        long previous = Long.MIN_VALUE;
        long descent = -1;
        long equal = -1;
        for (long done = 0; done < rows; ) {
            progress.check();
            int n = (int) Math.min(chunk.length, rows - done);
            staging.read(piece.part().staged() + done, chunk, 0, n);
            for (int i = 0; i < n; i++) {
                long t = chunk[i];
                if (t <= previous) {
                    if (t == previous) {
                        equal = equal < 0 ? done + i : equal;
                    } else {
                        descent = descent < 0 ? done + i : descent;
                    }
                    refuse(piece, done + i, previous, t, options);
                }
                min = Math.min(min, t);
                max = Math.max(max, t);
                previous = t;
            }
            axis.add(chunk, n);
            done += n;
        }
        return new Facts(piece, min, max, descent, equal);
    }

    private static void refuse(
            Piece piece, long ordinal, long previous, long time, MarketOptions options) {
        boolean equal = time == previous;
        if (equal ? options.duplicates() != Duplicates.FAIL : options.sort()) {
            return;
        }
        throw new MarketException(
                where(piece, ordinal)
                        + (equal
                                ? " has the same time as the row before, "
                                        + FileScan.show(time)
                                        + (piece.scan().tickerColumn() == null
                                                ? "; if the file holds several tickers, name their"
                                                        + " column with --ticker-column NAME, else"
                                                        + " keep"
                                                : "; keep")
                                        + " one of them with --duplicates first|last"
                                : " has the time "
                                        + FileScan.show(time)
                                        + ", which is before the row above it ("
                                        + FileScan.show(previous)
                                        + "); bring rows in order with --sort"));
    }

    /** File, ticker and row of a ticker's row in a piece. */
    static String where(Piece piece, long ordinal) {
        return piece.scan().file().path()
                + ": ticker "
                + piece.part().name()
                + ", row "
                + RowFinder.row(piece, ordinal)
                + " (the first is 0)";
    }

    private static void checkOverlaps(String name, List<Facts> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Facts a = ordered.get(i - 1);
            Facts b = ordered.get(i);
            if (b.min <= a.max) {
                throw new MarketException(
                        "ticker "
                                + name
                                + " has overlapping files: "
                                + a.piece.scan().file().path()
                                + " ends at "
                                + FileScan.show(a.max)
                                + " but "
                                + b.piece.scan().file().path()
                                + " begins at "
                                + FileScan.show(b.min)
                                + "; remove one, or name the column that tells their tickers apart"
                                + " with --ticker-column NAME");
            }
        }
    }
}
