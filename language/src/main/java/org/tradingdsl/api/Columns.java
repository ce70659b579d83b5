// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.Value;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;
import java.time.Instant;

/** Columns of results as read-only buffers over the engine's memory. */
final class Columns {
    private static final long NANOS = 1_000_000_000L;
    private static final long NONE = Long.MIN_VALUE;

    private Columns() {}

    /** A number, NaN where there is none. */
    static double number(Value value) {
        return value.isNull() ? Double.NaN : value.asDouble();
    }

    static Instant instant(long nanos) {
        return nanos == NONE
                ? null
                : Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /** The memory of a column; whoever holds the buffer keeps the column, and so the memory. */
    @SuppressWarnings("restricted")
    private static ByteBuffer bytes(Value column) {
        long bytes = column.getBufferSize();
        if (bytes > Integer.MAX_VALUE) {
            throw new TradingDslException(
                    "a column of "
                            + bytes
                            + " bytes is too long for a buffer; cut the run with from and to",
                    TradingDslException.Kind.USAGE,
                    null,
                    null);
        }
        if (bytes == 0) {
            return ByteBuffer.allocateDirect(0).asReadOnlyBuffer();
        }
        MemorySegment memory =
                MemorySegment.ofAddress(column.asNativePointer())
                        .reinterpret(
                                bytes, Arena.ofAuto(), s -> Reference.reachabilityFence(column));
        return memory.asReadOnly().asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    static LongBuffer longs(Value column) {
        return bytes(column).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }

    /** Numbers without copying; truth values as new numbers 0 and 1. */
    static DoubleBuffer doubles(Value column) {
        ByteBuffer bytes = bytes(column).order(ByteOrder.LITTLE_ENDIAN);
        if (!column.getMember("type").asString().equals("bool")) {
            return bytes.asDoubleBuffer();
        }
        double[] flags = new double[bytes.remaining()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = bytes.get(i);
        }
        return DoubleBuffer.wrap(flags).asReadOnlyBuffer();
    }
}
