// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.ColumnStream;
import org.tradingdsl.storage.parquet.ParquetSource;
import org.tradingdsl.storage.segment.Segment;
import org.tradingdsl.storage.store.Staging;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The values of one ticker's column, bar by bar, as the bits of doubles. */
interface LaneFeed extends AutoCloseable {
    /** Reads up to {@code n} values to {@code target[0..]}; gives how many, 0 only at the end. */
    int read(long[] target, int n);

    @Override
    default void close() {}

    /** A stretch of staged values. */
    static LaneFeed staged(Staging staging, long from, long count) {
        long[] done = {0};
        return (target, n) -> {
            int take = (int) Math.min(n, count - done[0]);
            staging.read(from + done[0], target, 0, take);
            done[0] += take;
            return take;
        };
    }

    /** A whole column of an open file, which is closed with the feed. */
    static LaneFeed stream(ParquetSource file, ColumnStream stream) {
        return new LaneFeed() {
            @Override
            public int read(long[] target, int n) {
                return stream.read(target, 0, n);
            }

            @Override
            public void close() {
                file.close();
            }
        };
    }

    /** One feed after the other, each made when it is its turn. */
    static LaneFeed chain(List<Supplier<LaneFeed>> feeds) {
        Iterator<Supplier<LaneFeed>> rest = feeds.iterator();
        return new LaneFeed() {
            private LaneFeed current;

            @Override
            public int read(long[] target, int n) {
                while (true) {
                    if (current == null) {
                        if (!rest.hasNext()) {
                            return 0;
                        }
                        current = rest.next().get();
                    }
                    int got = current.read(target, n);
                    if (got > 0) {
                        return got;
                    }
                    close();
                }
            }

            @Override
            public void close() {
                if (current != null) {
                    current.close();
                    current = null;
                }
            }
        };
    }

    /** Staged values in another order: {@code order} from a position on holds their numbers. */
    static LaneFeed ordered(
            Staging staging, long from, long values, Segment order, long orderFrom, long count) {
        Arena arena = Arena.ofConfined();
        MemorySegment all = staging.map(from, values, arena);
        ValueLayout.OfLong little =
                ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
        return new LaneFeed() {
            private long done;

            @Override
            public int read(long[] target, int n) {
                int take = (int) Math.min(n, count - done);
                order.copy(orderFrom + done, target, 0, take);
                for (int i = 0; i < take; i++) {
                    target[i] = all.getAtIndex(little, target[i]);
                }
                done += take;
                return take;
            }

            @Override
            public void close() {
                arena.close();
            }
        };
    }

    /** The UTC day numbers of times. */
    static LaneFeed days(Segment times, long from, long count) {
        long day = TimeUnit.DAYS.toNanos(1);
        long[] done = {0};
        return (target, n) -> {
            int take = (int) Math.min(n, count - done[0]);
            times.copy(from + done[0], target, 0, take);
            for (int i = 0; i < take; i++) {
                target[i] = Double.doubleToRawLongBits(Math.floorDiv(target[i], day));
            }
            done[0] += take;
            return take;
        };
    }
}
