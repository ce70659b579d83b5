// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Parquet's hybrid of run lengths and bit packing: dictionary indices and definition levels. Reads
 * any number of values at a time. The array must have eight bytes more than the encoded values, for
 * unpacking loads eight at once.
 */
final class RleReader {
    static final int SLACK = Long.BYTES;
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int end;
    private final int width;
    private int at;
    private int run;
    private boolean packed;
    private int value;
    private long bit;

    /** Values of {@code width} bits in {@code bytes[from..end)}. */
    RleReader(byte[] bytes, int from, int end, int width) {
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

    private void unpack(int[] target, int offset, int n) {
        long mask = (1L << width) - 1;
        long b = bit;
        for (int i = 0; i < n; i++) {
            target[offset + i] = (int) ((long) LONG.get(bytes, (int) (b >>> 3)) >>> (b & 7) & mask);
            b += width;
        }
        bit = b;
    }

    private void nextRun() {
        int header = 0;
        int shift = 0;
        int b;
        do {
            if (at >= end || shift > 28) {
                throw new IllegalStateException("its run lengths end too early");
            }
            b = bytes[at++];
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
                value |= (bytes[at++] & 0xFF) << (8 * i);
            }
        }
        if (run == 0 && at >= end) {
            throw new IllegalStateException("its run lengths end too early");
        }
    }
}
