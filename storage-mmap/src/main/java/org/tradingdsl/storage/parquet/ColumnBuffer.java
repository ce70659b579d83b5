// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.tradingdsl.storage.parquet.ColumnSpec.Type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of one column that wait for their row group, and their form in a page. Texts are
 * numbers in a dictionary.
 */
final class ColumnBuffer {
    private static final long NO_TEXT = -1;

    private final ColumnSpec spec;
    private final Map<String, Long> dictionary = new LinkedHashMap<>();
    private long[] values = new long[1024];
    private int count;

    ColumnBuffer(ColumnSpec spec) {
        this.spec = spec;
    }

    ColumnSpec spec() {
        return spec;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
        dictionary.clear();
    }

    /** Makes room for so many values more; gives where the first goes. */
    private int grow(int more) {
        int at = count;
        count = Math.addExact(count, more);
        if (count > values.length) {
            values = Arrays.copyOf(values, Math.max(count, 2 * values.length));
        }
        return at;
    }

    void addText(String text, int times) {
        long id =
                text == null
                        ? NO_TEXT
                        : dictionary.computeIfAbsent(text, t -> (long) dictionary.size());
        int at = grow(times);
        Arrays.fill(values, at, count, id);
    }

    void addLongs(long[] source, int from, int to) {
        int at = grow(to - from);
        System.arraycopy(source, from, values, at, to - from);
    }

    void addDoubles(double[] source, int from, int to) {
        int at = grow(to - from);
        for (int i = from; i < to; i++) {
            values[at++] = Double.doubleToRawLongBits(source[i]);
        }
    }

    void addBooleans(boolean[] source, int from, int to) {
        int at = grow(to - from);
        for (int i = from; i < to; i++) {
            values[at++] = source[i] ? 1 : 0;
        }
    }

    private boolean isNull(long value) {
        return switch (spec.type()) {
            case STRING -> value == NO_TEXT;
            case DOUBLE -> Double.isNaN(Double.longBitsToDouble(value));
            case TIMESTAMP_MICROS, INT64 -> value == ParquetTable.NULL;
            case BOOLEAN -> false;
        };
    }

    /** Whether the column has a dictionary page before its data page. */
    boolean hasDictionary() {
        return spec.type() == Type.STRING;
    }

    int dictionarySize() {
        return dictionary.size();
    }

    /** The dictionary in encoding PLAIN. */
    byte[] dictionaryPage() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String text : dictionary.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            out.writeBytes(length.putInt(utf8.length).array());
            out.writeBytes(utf8);
        }
        return out.toByteArray();
    }

    /** Definition levels where values may be null, then the values that are there. */
    byte[] dataPage() {
        ByteBuffer page = ByteBuffer.allocate(64 + 11 * count).order(ByteOrder.LITTLE_ENDIAN);
        if (spec.type() == Type.BOOLEAN) {
            bits(page, false);
        } else {
            int start = page.position();
            page.putInt(0);
            levels(page);
            page.putInt(start, page.position() - start - Integer.BYTES);
            if (hasDictionary()) {
                indices(page);
            } else {
                for (int i = 0; i < count; i++) {
                    if (!isNull(values[i])) {
                        page.putLong(values[i]);
                    }
                }
            }
        }
        return Arrays.copyOf(page.array(), page.position());
    }

    private void levels(ByteBuffer page) {
        int nulls = 0;
        for (int i = 0; i < count; i++) {
            nulls += isNull(values[i]) ? 1 : 0;
        }
        if (nulls == 0) {
            varint(page, count << 1);
            page.put((byte) 1);
        } else {
            varint(page, (count + 7) / 8 << 1 | 1);
            bits(page, true);
        }
    }

    /** One bit a value, the lowest first: whether it is there, or the boolean itself. */
    private void bits(ByteBuffer page, boolean presence) {
        for (int i = 0; i < count; i += 8) {
            int b = 0;
            for (int k = i; k < Math.min(count, i + 8); k++) {
                boolean one = presence ? !isNull(values[k]) : values[k] == 1;
                b |= (one ? 1 : 0) << (k - i);
            }
            page.put((byte) b);
        }
    }

    /**
     * Runs of equal indices; texts of results come in long runs. Nulls have no index and end no
     * run.
     */
    private void indices(ByteBuffer page) {
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(dictionary.size() - 1));
        page.put((byte) width);
        int i = 0;
        while (i < count) {
            long id = values[i];
            int run = 0;
            while (i < count && (values[i] == id || values[i] == NO_TEXT || id == NO_TEXT)) {
                if (values[i] != NO_TEXT) {
                    id = values[i];
                    run++;
                }
                i++;
            }
            if (run > 0) {
                varint(page, run << 1);
                for (int b = 0; b < width; b += 8) {
                    page.put((byte) (id >>> b));
                }
            }
        }
    }

    private static void varint(ByteBuffer page, int value) {
        int v = value;
        while ((v & ~0x7F) != 0) {
            page.put((byte) (v & 0x7F | 0x80));
            v >>>= 7;
        }
        page.put((byte) v);
    }
}
