// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
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

    /** A piece and what a pass over it found. */
    private record Seen(Piece piece, TimesPass.Facts times) {}

    static TickerScan of(
            String name,
            List<Piece> given,
            MarketOptions options,
            Staging staging,
            ImportProgress progress) {
        List<Piece> pieces = new ArrayList<>(given);
        pieces.removeIf(p -> p.part().rows() == 0);
        if (pieces.isEmpty()) {
            return new TickerScan(
                    name,
                    List.of(given.getFirst()),
                    0,
                    0,
                    0,
                    new TimesPass().facts().fingerprint(),
                    252,
                    null);
        }
        List<Seen> seen = new ArrayList<>();
        for (Piece piece : pieces) {
            Seen one = new Seen(piece, times(piece, staging, progress));
            refuse(one, options);
            seen.add(one);
        }
        seen.sort(Comparator.comparingLong(s -> s.times.min()));
        checkOverlaps(name, seen);
        List<Piece> inOrder = seen.stream().map(Seen::piece).toList();
        Reorder reorder = null;
        TimesPass.Facts all;
        if (!seen.stream().allMatch(s -> s.times.ascending())) {
            reorder = Reorder.of(name, inOrder, options, staging, progress);
            all =
                    new TimesPass()
                            .addAll(staging, reorder.times(), reorder.bars(), progress)
                            .facts();
        } else if (seen.size() == 1) {
            all = seen.getFirst().times;
        } else {
            TimesPass pass = new TimesPass();
            for (Piece piece : inOrder) {
                pass.addAll(staging, piece.part().staged(), piece.part().rows(), progress);
            }
            all = pass.facts();
        }
        return new TickerScan(
                name,
                inOrder,
                all.rows(),
                all.min(),
                all.max(),
                all.fingerprint(),
                all.periodsPerYear(),
                reorder);
    }

    private static TimesPass.Facts times(Piece piece, Staging staging, ImportProgress progress) {
        FileScan.Part part = piece.part();
        return part.times() != null
                ? part.times()
                : new TimesPass().addAll(staging, part.staged(), part.rows(), progress).facts();
    }

    /** Complains of the first row that the options do not allow. */
    private static void refuse(Seen seen, MarketOptions options) {
        TimesPass.Step equal = options.duplicates() == Duplicates.FAIL ? seen.times.equal() : null;
        TimesPass.Step descent = options.sort() ? null : seen.times.descent();
        if (equal == null && descent == null) {
            return;
        }
        if (descent == null || equal != null && equal.row() < descent.row()) {
            throw new MarketException(
                    where(seen.piece, equal.row())
                            + " has the same time as the row before, "
                            + FileScan.show(equal.time())
                            + (seen.piece.scan().tickerColumn() == null
                                    ? "; if the file holds several tickers, name their"
                                            + " column with --ticker-column NAME, else"
                                            + " keep"
                                    : "; keep")
                            + " one of them with --duplicates first|last");
        }
        throw new MarketException(
                where(seen.piece, descent.row())
                        + " has the time "
                        + FileScan.show(descent.time())
                        + ", which is before the row above it ("
                        + FileScan.show(descent.before())
                        + "); bring rows in order with --sort");
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

    private static void checkOverlaps(String name, List<Seen> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Seen a = ordered.get(i - 1);
            Seen b = ordered.get(i);
            if (b.times.min() <= a.times.max()) {
                throw new MarketException(
                        "ticker "
                                + name
                                + " has overlapping files: "
                                + a.piece.scan().file().path()
                                + " ends at "
                                + FileScan.show(a.times.max())
                                + " but "
                                + b.piece.scan().file().path()
                                + " begins at "
                                + FileScan.show(b.times.min())
                                + "; remove one, or name the column that tells their tickers apart"
                                + " with --ticker-column NAME");
            }
        }
    }
}
