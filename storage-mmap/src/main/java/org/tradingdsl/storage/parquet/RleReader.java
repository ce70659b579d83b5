// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Parquet's hybrid of run lengths and bit packing: dictionary indices and definition levels. Reads
 * any number of values at a time. The buffer must have {@link #SLACK} bytes more than the encoded
 * values, for unpacking loads words.
 */
final class RleReader {
    static final int SLACK = 2 * Long.BYTES;
    private static final int BATCH = 4096;

    private final ByteBuffer bytes;
    private final int end;
    private final int width;
    private int at;
    private int run;
    private boolean packed;
    private int value;
    private long bit;
    private long[] words;

    /** Values of {@code width} bits in {@code bytes[from..end)}. */
    RleReader(ByteBuffer bytes, int from, int end, int width) {
        if (width < 0 || width > Integer.SIZE) {
            throw new IllegalStateException("values of " + width + " bits");
        }
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.width = width;
    }

    /** Whether the next {@code n} values are one run of {@code expected}. */
    boolean isRunOf(int expected, int n) {
        if (run == 0) {
            nextRun();
        }
        return !packed && run >= n && value == expected;
    }

    void read(int[] target, int offset, int n) {
        int to = offset;
        int left = n;
        while (left > 0) {
            if (run == 0) {
                nextRun();
            }
            int take = Math.min(left, run);
            if (packed) {
                unpack(target, to, take);
            } else {
                java.util.Arrays.fill(target, to, to + take, value);
            }
            run -= take;
            to += take;
            left -= take;
        }
    }

    /**
     * Values of a bit-packed run. Words are copied to an array first: loops over arrays are what
     * every compiler does well, and an import is over before the best one comes round to them.
     */
    private void unpack(int[] target, int offset, int n) {
        if (words == null) {
            words = new long[BATCH / Long.SIZE * width + 2];
        }
        for (int done = 0; done < n; ) {
            int take = Math.min(BATCH, n - done);
            unpackBatch(target, offset + done, take);
            bit += (long) take * width;
            done += take;
        }
    }

    private void unpackBatch(int[] target, int offset, int n) {
        long[] w = words;
        int b = (int) (bit & 7);
        int count = (b + n * width >>> 6) + 2;
        bytes.slice((int) (bit >>> 3), Math.min(count * Long.BYTES, room()))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(w, 0, Math.min(count, room() / Long.BYTES));
        long mask = (1L << width) - 1;
        for (int i = offset; i < offset + n; i++) {
            int word = b >>> 6;
            // A shift by 64 is one by 0, so the next word is shifted in two steps.
            target[i] = (int) ((w[word] >>> b | w[word + 1] << 1 << ~b) & mask);
            b += width;
        }
    }

    private int room() {
        return bytes.capacity() - (int) (bit >>> 3);
    }

    private void nextRun() {
        int header = 0;
        int shift = 0;
        int b;
        do {
            if (at >= end || shift > 28) {
                throw new IllegalStateException("its run lengths end too early");
            }
            b = bytes.get(at++);
            header |= (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        packed = (header & 1) == 1;
        if (packed) {
            int groups = header >>> 1;
            long size = (long) groups * width;
            // The last group may be cut off where the page ends; what is missing then lies in the
            // slack and is not asked for.
            bit = (long) at << 3;
            run = (int) Math.min(Integer.MAX_VALUE, groups * 8L);
            if (size > end - at) {
                run = width == 0 ? run : (int) Math.min(run, (end - at) * 8L / width);
                at = end;
            } else {
                at += (int) size;
            }
        } else {
            run = header >>> 1;
            int size = (width + 7) >>> 3;
            if (size > end - at) {
                throw new IllegalStateException("its run lengths end too early");
            }
            value = 0;
            for (int i = 0; i < size; i++) {
                value |= (bytes.get(at++) & 0xFF) << (8 * i);
            }
        }
        if (run == 0 && at >= end) {
            throw new IllegalStateException("its run lengths end too early");
        }
    }
}
