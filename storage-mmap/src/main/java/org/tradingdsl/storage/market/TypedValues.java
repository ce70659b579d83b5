// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.parquet.TimeConversion;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/** Values of one type that lie one after the other in bytes. */
public final class TypedValues implements ColumnValues {
    private final NumberType type;
    private final long length;
    private final Bytes bytes;

    /** Where the bytes are. */
    @FunctionalInterface
    public interface Bytes {
        /** A buffer whose first {@code count} bytes are those from {@code offset} on. */
        ByteBuffer at(long offset, int count);
    }

    /** Values in bytes that somebody else reads. */
    public TypedValues(NumberType type, long length, Bytes bytes) {
        this.type = type;
        this.length = length;
        this.bytes = bytes;
    }

    /** Values in memory; the segment holds nothing but them. */
    public static TypedValues of(NumberType type, MemorySegment memory) {
        return new TypedValues(
                type,
                memory.byteSize() / type.bytes(),
                (offset, count) -> memory.asSlice(offset, count).asByteBuffer());
    }

    @Override
    public long length() {
        return length;
    }

    private ByteBuffer at(long from, int n) {
        return bytes.at(from * type.bytes(), n * type.bytes());
    }

    @Override
    public void numbers(long from, double[] target, int n) {
        type.doubles(at(from, n), target, n);
    }

    @Override
    public void times(long from, long[] target, int n, TimeConversion unit) {
        if (!type.whole()) {
            throw new UnusableValueException("it holds " + type.label());
        }
        type.longs(at(from, n), target, n);
        for (int i = 0; i < n; i++) {
            target[i] = unit.ofLong(target[i]);
        }
    }
}
