// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.StatisticsNode;
import org.tradingdsl.storage.market.TimeAxis;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum of the tickers' equity on the union of their timestamps. Each worker adds the changes of
 * equity, in whole quanta of init_cash 2^-36, to a share of its own; integers do not care in which
 * order. A ticker counts with its initial money before its first bar and with its last equity after
 * its last, which is what sums of changes give by themselves.
 *
 * <p>The sum has its place in 63 bits, which is 2^27 times init_cash. Where the tickers' peaks add
 * up to half of that there is no telling whether it had: its curve is missing then.
 */
final class Aggregate {
    /** What tickers' peaks may add up to, in times init_cash. */
    private static final long ROOM = 1L << 26;

    private final Timeline timeline;
    private final List<Share> shares = new ArrayList<>();
    private final Map<List<Long>, Place> places = new HashMap<>();

    /** Where an axis begins in the union, and whether its rows follow each other there. */
    private record Place(long first, boolean contiguous) {}

    Aggregate(Collection<Bars> tickers) {
        this.timeline = Timeline.union(tickers);
    }

    /** A share for one worker. */
    synchronized Share share() {
        Share share = new Share(this);
        shares.add(share);
        return share;
    }

    private synchronized Place place(Bars bars) {
        return places.computeIfAbsent(
                List.of(bars.count(), bars.fingerprint()),
                key -> {
                    long first = bars.count() == 0 ? 0 : timeline.firstAtOrAfter(bars.at(0));
                    MemorySegment times = bars.times();
                    long at = first * Long.BYTES;
                    boolean contiguous =
                            at + times.byteSize() <= timeline.times().byteSize()
                                    && timeline.times()
                                                    .asSlice(at, times.byteSize())
                                                    .mismatch(times)
                                            == -1;
                    return new Place(first, contiguous);
                });
    }

    /** One worker's sums. */
    static final class Share {
        private final Aggregate whole;
        private final MemorySegment changes;
        private final long address;
        private long peaks;

        private Share(Aggregate whole) {
            this.whole = whole;
            Timeline timeline = whole.timeline;
            this.changes =
                    Arena.ofAuto().allocate(Math.max(1, timeline.size()) * Long.BYTES, Long.BYTES);
            this.address = changes.address();
        }

        /**
         * Takes note of a ticker that has ended.
         *
         * @param times its highest equity, in times init_cash
         */
        void peak(double times) {
            // Whole numbers, whose order of adding cannot matter.
            peaks += Math.min(ROOM, (long) Math.ceil(times));
        }

        void add(long index, long change) {
            long at = address + index * Long.BYTES;
            Memory.putLong(at, Memory.getLong(at) + change);
        }

        /** Adds the changes of consecutive instants, without a branch on what they are. */
        void addAll(long index, long source, int count) {
            long at = address + index * Long.BYTES;
            for (long i = 0; i < (long) count * Long.BYTES; i += Long.BYTES) {
                Memory.putLong(at + i, Memory.getLong(at + i) + Memory.getLong(source + i));
            }
        }

        Cursor cursor(Bars bars) {
            return new Cursor(whole.timeline, bars, whole.place(bars));
        }
    }

    /** Where a ticker's rows lie in the union; asked in ascending order. */
    static final class Cursor {
        private final Timeline timeline;
        private final Bars bars;
        private final boolean contiguous;
        private long first;

        private Cursor(Timeline timeline, Bars bars, Place place) {
            this.timeline = timeline;
            this.bars = bars;
            this.first = place.first();
            this.contiguous = place.contiguous();
        }

        /** Whether the ticker's rows are consecutive instants of the union. */
        boolean contiguous() {
            return contiguous;
        }

        long count() {
            return bars.count();
        }

        long index(long row) {
            if (contiguous) {
                return first + row;
            }
            long time = bars.at(row);
            while (timeline.at(first) < time) {
                first++;
            }
            return first;
        }
    }

    /**
     * The figures of the sum over the timestamps inside the window.
     *
     * @param tickers how many tickers have bars inside
     */
    Metrics metrics(
            int tickers,
            Long from,
            Long to,
            double initCash,
            double periodsPerYear,
            Metrics.Dealing dealing) {
        long begin = from == null ? 0 : timeline.firstAtOrAfter(from);
        long end =
                to == null || to == Long.MAX_VALUE
                        ? timeline.size()
                        : timeline.firstAtOrAfter(to + 1);
        if (tickers == 0 || end <= begin) {
            return Metrics.none(Double.NaN);
        }
        double p =
                Double.isNaN(periodsPerYear)
                        ? TimeAxis.periodsPerYear(timeline.times().address(), timeline.size())
                        : periodsPerYear;
        double initial = initCash * tickers;
        if (shares.stream().mapToLong(share -> share.peaks).sum() >= ROOM) {
            double no = Double.NaN;
            return Metrics.of(
                    new Metrics.Curve(end - begin, initial, no, no, no, no, no), dealing, p);
        }
        double quantum = initCash / StatisticsNode.QUANTA;
        long quanta = tickers * (long) Math.rint(initCash * (StatisticsNode.QUANTA / initCash));
        double previous = initial;
        double peak = initial;
        double low = 1;
        double sum = 0;
        double squares = 0;
        double downside = 0;
        for (long i = begin; i < end; i++) {
            for (Share share : shares) {
                quanta += share.changes.getAtIndex(ValueLayout.JAVA_LONG, i);
            }
            double equity = quanta * quantum;
            double r = equity / previous - 1;
            double loss = r > 0 ? 0 : r;
            sum += r;
            squares += r * r;
            downside += loss * loss;
            peak = Math.max(peak, equity);
            low = Math.min(low, equity / peak);
            previous = equity;
        }
        Metrics.Curve curve =
                new Metrics.Curve(end - begin, initial, previous, low, sum, squares, downside);
        return Metrics.of(curve, dealing, p);
    }
}
