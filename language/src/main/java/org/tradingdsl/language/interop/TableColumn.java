// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.ColumnValues;
import org.tradingdsl.storage.market.NumberType;
import org.tradingdsl.storage.market.TypedValues;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands for a column of a table: an array of numbers; a buffer that tells the type of
 * its numbers; or a description {@code {"type": "f64", "length": n}} with {@code "address"}, memory
 * that the caller owns, or {@code "buffer"} and perhaps {@code "offset"}, in bytes.
 */
final class TableColumn {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
    private static final List<String> DESCRIBED =
            List.of("type", "length", "address", "buffer", "offset");
    private static final String EXPECTED =
            " must be an array of numbers, or {\"type\": \"f64\", \"length\": n} with \"buffer\" or"
                    + " \"address\"";

    /** The type codes of Python's array and struct modules. */
    private static final Map<String, NumberType> CODES =
            Map.ofEntries(
                    Map.entry("d", NumberType.F64),
                    Map.entry("f", NumberType.F32),
                    Map.entry("q", NumberType.I64),
                    Map.entry("l", NumberType.I64),
                    Map.entry("i", NumberType.I32),
                    Map.entry("h", NumberType.I16),
                    Map.entry("b", NumberType.I8),
                    Map.entry("B", NumberType.U8),
                    Map.entry("H", NumberType.U16),
                    Map.entry("I", NumberType.U32),
                    Map.entry("Q", NumberType.U64),
                    Map.entry("L", NumberType.U64),
                    Map.entry("?", NumberType.BOOL));

    private final String where;
    private final boolean nativeAccess;

    /**
     * A reader.
     *
     * @param where names the column in messages
     * @param nativeAccess whether addresses may be given
     */
    TableColumn(String where, boolean nativeAccess) {
        this.where = where;
        this.nativeAccess = nativeAccess;
    }

    ColumnValues read(Object values) {
        try {
            NumberType type = INTEROP.hasBufferElements(values) ? typeOf(values) : null;
            if (type != null) {
                long bytes = INTEROP.getBufferSize(values);
                return buffer(type, values, 0, bytes / type.bytes());
            }
            if (INTEROP.hasArrayElements(values)) {
                return new ArrayValues(values, INTEROP.getArraySize(values));
            }
            if (!INTEROP.hasBufferElements(values) && Entries.has(values)) {
                return described(Entries.of(values, where));
            }
        } catch (InteropException e) {
            throw new UsageException(where + " changed while it was read: " + e.getMessage());
        }
        throw new UsageException(
                where + EXPECTED + ", found " + INTEROP.toDisplayString(values, false));
    }

    /** What a buffer says of its numbers; null when it says nothing. */
    private static NumberType typeOf(Object buffer) throws InteropException {
        for (String member : List.of("typecode", "format", "type")) {
            if (INTEROP.isMemberReadable(buffer, member)) {
                Object value = INTEROP.readMember(buffer, member);
                if (INTEROP.isString(value)) {
                    String name = INTEROP.asString(value);
                    if (buffer instanceof ColumnObject) {
                        return NumberType.of(name);
                    }
                    NumberType type = CODES.get(name);
                    if (type != null) {
                        return type;
                    }
                }
            }
        }
        return null;
    }

    private ColumnValues described(Map<String, Object> given) throws InteropException {
        for (String name : given.keySet()) {
            if (!DESCRIBED.contains(name)) {
                throw new UsageException(
                        where + EXPECTED + ", found '" + name + "' in its description");
            }
        }
        Object name = given.get("type");
        if (name == null || !INTEROP.isString(name)) {
            throw new UsageException(where + EXPECTED + "; \"type\" is missing");
        }
        NumberType type;
        try {
            type = NumberType.of(INTEROP.asString(name));
        } catch (MarketException e) {
            throw new UsageException(where + ": " + e.getMessage());
        }
        long length = whole(given, "length", type.bytes());
        if (given.containsKey("buffer") == given.containsKey("address")) {
            throw new UsageException(where + EXPECTED + "; either \"buffer\" or \"address\"");
        }
        if (given.containsKey("buffer")) {
            Object buffer = given.get("buffer");
            if (!INTEROP.hasBufferElements(buffer)) {
                throw new UsageException(
                        where
                                + ": \"buffer\" must be a buffer of bytes, found "
                                + INTEROP.toDisplayString(buffer, false));
            }
            long offset = given.containsKey("offset") ? whole(given, "offset", 1) : 0;
            return buffer(type, buffer, offset, length);
        }
        if (!nativeAccess) {
            throw TradingException.access(
                    where
                            + ": this context does not allow addresses of memory; build it with"
                            + " allowNativeAccess(true), or give a \"buffer\"");
        }
        long address = whole(given, "address", 1);
        if (address == 0 && length > 0) {
            throw new UsageException(where + ": \"address\" is 0, expected where the values lie");
        }
        return TypedValues.of(
                type, MemorySegment.ofAddress(address).reinterpret(length * type.bytes()));
    }

    private long whole(Map<String, Object> given, String name, int factor) throws InteropException {
        Object value = given.get(name);
        if (value != null && INTEROP.fitsInLong(value)) {
            long number = INTEROP.asLong(value);
            if (number >= 0 && number <= Long.MAX_VALUE / factor) {
                return number;
            }
        }
        throw new UsageException(
                where
                        + ": \""
                        + name
                        + "\" must be a whole number, not negative, found "
                        + (value == null ? "nothing" : INTEROP.toDisplayString(value, false)));
    }

    private ColumnValues buffer(NumberType type, Object buffer, long offset, long length)
            throws InteropException {
        long size = INTEROP.getBufferSize(buffer);
        if (offset > size || length > (size - offset) / type.bytes()) {
            throw new UsageException(
                    where
                            + ": "
                            + length
                            + " values of "
                            + type.label()
                            + " need "
                            + length * type.bytes()
                            + " bytes, but the buffer has "
                            + (size - offset)
                            + (offset == 0 ? "" : " from offset " + offset + " on"));
        }
        return new TypedValues(
                type,
                length,
                (at, count) -> {
                    byte[] bytes = new byte[count];
                    try {
                        INTEROP.readBuffer(buffer, offset + at, bytes, 0, count);
                    } catch (InteropException e) {
                        throw new UsageException(
                                where + " changed while it was read: " + e.getMessage());
                    }
                    return ByteBuffer.wrap(bytes);
                });
    }
}
