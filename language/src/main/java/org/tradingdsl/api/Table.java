// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The bars of one ticker, outside the Java heap. Immutable: what it is built from is copied. */
public final class Table {
    private static final String TIMES = "ts";
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final SequencedMap<String, MemorySegment> columns;

    private Table(SequencedMap<String, MemorySegment> columns) {
        this.columns = columns;
    }

    /** Begins an empty table. */
    public static Builder builder() {
        return new Builder();
    }

    /** The description of memory that the language's market takes. */
    ProxyHashMap guest() {
        Map<Object, Object> all = new LinkedHashMap<>();
        columns.forEach(
                (name, memory) ->
                        all.put(
                                name,
                                ProxyHashMap.from(
                                        Map.of(
                                                "type",
                                                name.equals(TIMES) ? "i64" : "f64",
                                                "address",
                                                memory.address(),
                                                "length",
                                                memory.byteSize() / Long.BYTES))));
        return ProxyHashMap.from(all);
    }

    /** Collects columns; all have one value a bar. */
    public static final class Builder {
        private final SequencedMap<String, MemorySegment> columns = new LinkedHashMap<>();

        private Builder() {}

        /** The times of the bars: nanoseconds since 1970 UTC, unless the market says otherwise. */
        public Builder times(long... times) {
            columns.put(TIMES, room(times.length));
            MemorySegment.copy(times, 0, columns.get(TIMES), LONG, 0, times.length);
            return this;
        }

        /** The times of the bars; not to be used with {@link Market#timeUnit}. */
        public Builder times(List<Instant> times) {
            return times(
                    times.stream()
                            .mapToLong(
                                    time ->
                                            Math.addExact(
                                                    Math.multiplyExact(
                                                            time.getEpochSecond(), 1_000_000_000L),
                                                    time.getNano()))
                            .toArray());
        }

        /** A column of numbers; NaN where one is missing. */
        public Builder column(String name, double... values) {
            return column(name, DoubleBuffer.wrap(values));
        }

        /** A column of numbers, the buffer's remaining ones; NaN where one is missing. */
        public Builder column(String name, DoubleBuffer values) {
            if (name.equals(TIMES)) {
                throw new IllegalArgumentException(
                        "'" + TIMES + "' are the times: call times(...)");
            }
            MemorySegment room = room(values.remaining());
            for (int i = 0; i < values.remaining(); i++) {
                room.setAtIndex(DOUBLE, i, values.get(values.position() + i));
            }
            columns.put(name, room);
            return this;
        }

        private static MemorySegment room(long values) {
            return Arena.ofAuto().allocate(LONG, values);
        }

        /** The table. */
        public Table build() {
            return new Table(new LinkedHashMap<>(columns));
        }
    }
}
