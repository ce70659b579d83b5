// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.tradingdsl.language.run.RunResult.Column;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * A column of a result: an array of its values, and, unless it is text, a read-only buffer over the
 * same memory. Missing numbers read as NaN, missing instants as null; the buffer holds them as NaN
 * and as the least int64.
 *
 * <p>Where the context allows native access it is a pointer as well: the address of {@code length}
 * contiguous little-endian values of {@code type} ("f64", "i64", or "bool", one byte of 0 or 1).
 * The memory is never freed by hand and lives as long as this object is reachable; it must not be
 * written to. Members: {@code type} ("text" where there is no memory), {@code length}, and {@code
 * kind}, what the values mean: "number", "instant" (nanoseconds since 1970 UTC), "whole", "flag",
 * "text".
 */
@ExportLibrary(InteropLibrary.class)
final class ColumnObject extends Members {
    private final Column column;
    private final boolean nativeAccess;

    /**
     * A column.
     *
     * @param nativeAccess whether the context may learn addresses
     */
    ColumnObject(Column column, boolean nativeAccess) {
        super(column.length() + " values");
        this.column = column;
        this.nativeAccess = nativeAccess;
        with("type", () -> typeName(column.type()));
        with("length", column::length);
        with("kind", () -> column.type().name().toLowerCase(Locale.ROOT));
        if (column.type() == Column.Type.INSTANT) {
            // Elements are numbers, as in the buffer, and no value may be a number and a date.
            with("times", () -> new ArrayObject("times", column.length(), i -> plain(column, i)));
        }
    }

    /** A value as it stands in a row: times are instants, and null is what is missing. */
    static Object plain(Column column, long index) {
        return switch (column.type()) {
            case NUMBER -> {
                double number = number(column, index);
                yield Double.isNaN(number) ? null : (Object) number;
            }
            case INSTANT -> {
                long nanos = whole(column, index);
                yield nanos == Long.MIN_VALUE ? null : new InstantObject(nanos);
            }
            case WHOLE -> whole(column, index);
            case FLAG -> column.data().get(ValueLayout.JAVA_BYTE, index) != 0;
            case TEXT -> column.texts().get((int) index);
        };
    }

    private static double number(Column column, long index) {
        return column.data().get(layout(ValueLayout.JAVA_DOUBLE_UNALIGNED), index * 8);
    }

    private static long whole(Column column, long index) {
        return column.data().get(layout(ValueLayout.JAVA_LONG_UNALIGNED), index * 8);
    }

    private static String typeName(Column.Type type) {
        return switch (type) {
            case NUMBER -> "f64";
            case INSTANT, WHOLE -> "i64";
            case FLAG -> "bool";
            case TEXT -> "text";
        };
    }

    @ExportMessage
    boolean isPointer() {
        return nativeAccess
                && column.data() != null
                && ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    }

    @ExportMessage
    long asPointer() throws UnsupportedMessageException {
        if (!isPointer()) {
            throw UnsupportedMessageException.create();
        }
        return column.data().address();
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return column.length();
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < column.length();
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return switch (column.type()) {
            case NUMBER -> number(column, index);
            case WHOLE -> whole(column, index);
            case INSTANT -> {
                long nanos = whole(column, index);
                yield nanos == Long.MIN_VALUE ? NullValue.INSTANCE : (Object) nanos;
            }
            case FLAG -> column.data().get(ValueLayout.JAVA_BYTE, index) != 0;
            case TEXT -> Conversions.guest(column.texts().get((int) index));
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends ValueLayout> T layout(T layout) {
        return (T) layout.withOrder(ByteOrder.LITTLE_ENDIAN);
    }

    @ExportMessage
    boolean hasBufferElements() {
        return column.data() != null;
    }

    @ExportMessage
    long getBufferSize() throws UnsupportedMessageException {
        return data().byteSize();
    }

    @ExportMessage
    boolean isBufferWritable() throws UnsupportedMessageException {
        data();
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    byte readBufferByte(long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 1).get(ValueLayout.JAVA_BYTE, offset);
    }

    @ExportMessage
    @TruffleBoundary
    short readBufferShort(ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 2).get(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), offset);
    }

    @ExportMessage
    @TruffleBoundary
    int readBufferInt(ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 4).get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), offset);
    }

    @ExportMessage
    @TruffleBoundary
    long readBufferLong(ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 8).get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order), offset);
    }

    @ExportMessage
    @TruffleBoundary
    float readBufferFloat(ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 4).get(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order), offset);
    }

    @ExportMessage
    @TruffleBoundary
    double readBufferDouble(ByteOrder order, long offset)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        return at(offset, 8).get(ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order), offset);
    }

    @ExportMessage
    @TruffleBoundary
    void readBuffer(long offset, byte[] destination, int destinationOffset, int length)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        MemorySegment.copy(
                at(offset, length),
                ValueLayout.JAVA_BYTE,
                offset,
                destination,
                destinationOffset,
                length);
    }

    // Results are read-only: a write is refused whatever it writes.

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferByte(long offset, byte value) throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferShort(ByteOrder order, long offset, short value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferInt(ByteOrder order, long offset, int value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferLong(ByteOrder order, long offset, long value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferFloat(ByteOrder order, long offset, float value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @SuppressWarnings("unused")
    void writeBufferDouble(ByteOrder order, long offset, double value)
            throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    private MemorySegment data() throws UnsupportedMessageException {
        if (column.data() == null) {
            throw UnsupportedMessageException.create();
        }
        return column.data();
    }

    private MemorySegment at(long offset, int length)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        MemorySegment data = data();
        if (offset < 0 || length < 0 || offset > data.byteSize() - length) {
            throw InvalidBufferOffsetException.create(offset, length);
        }
        return data;
    }
}
