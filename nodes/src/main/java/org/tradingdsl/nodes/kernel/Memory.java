// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * All raw memory accesses of kernels, through one constant segment whose bounds and liveness checks
 * fold away. An ordinary segment would be fast only until anything in the process loads a heap
 * segment class.
 *
 * <p>Nothing is checked here: callers prove addresses once per block, outside the loop, and keep
 * the arenas reachable.
 */
public final class Memory {
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ORDER);

    /** No user-space address reaches beyond this on any machine of today. */
    private static final long ADDRESS_BITS = (1L << 56) - 1;

    private Memory() {}

    /**
     * An address, known to the compiler to be no negative number. With it, and {@link #rows} beside
     * it, the check against the segment's end folds away too, and with the check goes a point at
     * which all values in flight would have to be kept.
     */
    public static long address(long address) {
        return address & ADDRESS_BITS;
    }

    /** Bytes from the first to the given row, known to the compiler to be no negative number. */
    public static long rows(int row, int rowBytes) {
        return Integer.toUnsignedLong(row) * rowBytes;
    }

    /** Loads one row. */
    public static DoubleVector load(Lanes lanes, long address) {
        return DoubleVector.fromMemorySegment(lanes.doubles(), ALL, address, ORDER);
    }

    /** Stores one row. */
    public static void store(DoubleVector value, long address) {
        value.intoMemorySegment(ALL, address, ORDER);
    }

    /** Loads one row of longs. */
    public static LongVector loadLongs(Lanes lanes, long address) {
        return LongVector.fromMemorySegment(lanes.longs(), ALL, address, ORDER);
    }

    /** Stores one row of longs. */
    public static void store(LongVector value, long address) {
        value.intoMemorySegment(ALL, address, ORDER);
    }

    /** Reads one double. */
    public static double getDouble(long address) {
        return ALL.get(DOUBLE, address);
    }

    /** Writes one double. */
    public static void putDouble(long address, double value) {
        ALL.set(DOUBLE, address, value);
    }

    /** Reads one long. */
    public static long getLong(long address) {
        return ALL.get(LONG, address);
    }

    /** Writes one long. */
    public static void putLong(long address, long value) {
        ALL.set(LONG, address, value);
    }

    /** Reads one byte as 0..255. */
    public static long getByte(long address) {
        return ALL.get(ValueLayout.JAVA_BYTE, address) & 0xFF;
    }

    /** Writes one byte. */
    public static void putByte(long address, long value) {
        ALL.set(ValueLayout.JAVA_BYTE, address, (byte) value);
    }

    /** Writes the same double into consecutive places. */
    public static void fill(long address, long count, double value) {
        for (long i = 0; i < count; i++) {
            putDouble(address + i * Double.BYTES, value);
        }
    }

    /** Zeroes bytes. */
    public static void clear(long address, long bytes) {
        MemorySegment.ofAddress(address).reinterpret(bytes).fill((byte) 0);
    }
}
