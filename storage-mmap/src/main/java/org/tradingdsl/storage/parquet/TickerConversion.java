// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ticker names to their numbers, in order of first appearance; null and empty names become {@link
 * #NONE}.
 */
public final class TickerConversion extends Conversion {
    /** No name. */
    public static final long NONE = -1;

    private final Map<ByteBuffer, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private byte[] last = new byte[0];
    private long lastId = NONE;

    @Override
    public long ofNull() {
        return NONE;
    }

    @Override
    public long ofInt(int v) {
        return ofLong(v);
    }

    @Override
    public long ofLong(long v) {
        byte[] name = Long.toString(v).getBytes(StandardCharsets.US_ASCII);
        return ofBytes(name, 0, name.length);
    }

    @Override
    public long ofBytes(byte[] bytes, int from, int length) {
        // Files sorted by ticker repeat a name for thousands of rows.
        if (java.util.Arrays.equals(bytes, from, from + length, last, 0, last.length)) {
            return lastId;
        }
        last = java.util.Arrays.copyOfRange(bytes, from, from + length);
        lastId = length == 0 ? NONE : ids.computeIfAbsent(ByteBuffer.wrap(last), this::add);
        return lastId;
    }

    private int add(ByteBuffer name) {
        names.add(new String(name.array(), StandardCharsets.UTF_8));
        return names.size() - 1;
    }

    /** The names met so far, by number. */
    public List<String> names() {
        return names;
    }

    /** Whether a column can name tickers. */
    public static boolean accepts(Leaf leaf) {
        return switch (leaf.kind()) {
            case TEXT, INT32, INT64 -> true;
            default -> false;
        };
    }
}
