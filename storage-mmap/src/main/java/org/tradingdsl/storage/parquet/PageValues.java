// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.format.Type;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/** The values of one page that are present, in order, each converted to 64 bits. */
interface PageValues {
    /** The next {@code n} values. */
    void read(long[] target, int offset, int n);

    /** Values in encoding PLAIN in {@code page[from..end)}. */
    static PageValues plain(ByteBuffer page, int from, int end, Leaf leaf, Conversion to) {
        ByteBuffer b = page.slice(from, end - from).order(ByteOrder.LITTLE_ENDIAN);
        return switch (leaf.physical()) {
            case DOUBLE, INT64 -> to.copiesBits() ? copied(b) : eightBytes(b, leaf, to);
            case INT32 ->
                    (target, offset, n) -> {
                        for (int i = 0; i < n; i++) {
                            target[offset + i] = to.ofInt(b.getInt());
                        }
                    };
            case FLOAT ->
                    (target, offset, n) -> {
                        for (int i = 0; i < n; i++) {
                            target[offset + i] = to.ofFloat(b.getFloat());
                        }
                    };
            case BOOLEAN -> bits(b, to);
            case INT96 -> fixed(b, 12, to);
            case FIXED_LEN_BYTE_ARRAY -> fixed(b, leaf.length(), to);
            case BYTE_ARRAY -> sized(b, to);
        };
    }

    private static PageValues copied(ByteBuffer b) {
        LongBuffer longs = b.asLongBuffer();
        return longs::get;
    }

    private static PageValues eightBytes(ByteBuffer b, Leaf leaf, Conversion to) {
        if (leaf.physical() == Type.DOUBLE) {
            return (target, offset, n) -> {
                for (int i = 0; i < n; i++) {
                    target[offset + i] = to.ofDouble(b.getDouble());
                }
            };
        }
        return (target, offset, n) -> {
            for (int i = 0; i < n; i++) {
                target[offset + i] = to.ofLong(b.getLong());
            }
        };
    }

    private static PageValues fixed(ByteBuffer b, int length, Conversion to) {
        byte[] value = new byte[length];
        return (target, offset, n) -> {
            for (int i = 0; i < n; i++) {
                b.get(value);
                target[offset + i] = to.ofBytes(value, 0, length);
            }
        };
    }

    /** Byte arrays, each after its length. */
    private static PageValues sized(ByteBuffer b, Conversion to) {
        return (target, offset, n) -> {
            byte[] value = new byte[64];
            for (int i = 0; i < n; i++) {
                int length = b.getInt();
                if (length < 0 || length > b.remaining()) {
                    throw new IllegalStateException("a value of " + length + " bytes");
                }
                value = length <= value.length ? value : new byte[length];
                b.get(value, 0, length);
                target[offset + i] = to.ofBytes(value, 0, length);
            }
        };
    }

    private static PageValues bits(ByteBuffer b, Conversion to) {
        long[] at = {0};
        return (target, offset, n) -> {
            for (int i = 0; i < n; i++) {
                long bit = at[0]++;
                target[offset + i] =
                        to.ofBoolean((b.get((int) (bit >>> 3)) >>> (bit & 7) & 1) == 1);
            }
        };
    }

    /** Indices into a dictionary, whose entries have been converted already. */
    static PageValues indexed(RleReader indices, long[] dictionary) {
        int[] scratch = new int[ColumnStream.CHUNK];
        return (target, offset, n) -> {
            for (int done = 0; done < n; ) {
                int take = Math.min(scratch.length, n - done);
                indices.read(scratch, 0, take);
                for (int i = 0; i < take; i++) {
                    target[offset + done + i] = dictionary[scratch[i]];
                }
                done += take;
            }
        };
    }

    /** Booleans as a run-length hybrid. */
    static PageValues runs(RleReader levels, Conversion to) {
        int[] one = new int[1];
        return (target, offset, n) -> {
            for (int i = 0; i < n; i++) {
                levels.read(one, 0, 1);
                target[offset + i] = to.ofBoolean(one[0] == 1);
            }
        };
    }

    /** The rarer encodings (delta, byte stream split), by parquet-java's readers. */
    static PageValues other(
            Encoding encoding,
            ByteBuffer page,
            int from,
            int end,
            int count,
            Leaf leaf,
            Conversion to)
            throws IOException {
        PrimitiveTypeName name =
                switch (leaf.physical()) {
                    case DOUBLE -> PrimitiveTypeName.DOUBLE;
                    case FLOAT -> PrimitiveTypeName.FLOAT;
                    case INT32 -> PrimitiveTypeName.INT32;
                    case INT64 -> PrimitiveTypeName.INT64;
                    case INT96 -> PrimitiveTypeName.INT96;
                    case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
                    case BYTE_ARRAY -> PrimitiveTypeName.BINARY;
                    case FIXED_LEN_BYTE_ARRAY -> PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
                };
        PrimitiveType type = Types.required(name).length(leaf.length()).named(leaf.name());
        ValuesReader reader =
                encoding.getValuesReader(
                        new ColumnDescriptor(new String[] {leaf.name()}, type, 0, 0),
                        ValuesType.VALUES);
        reader.initFromPage(count, ByteBufferInputStream.wrap(page.slice(from, end - from)));
        return (target, offset, n) -> {
            for (int i = 0; i < n; i++) {
                target[offset + i] = next(reader, leaf.physical(), to);
            }
        };
    }

    private static long next(ValuesReader reader, Type physical, Conversion to) {
        return switch (physical) {
            case DOUBLE -> to.ofDouble(reader.readDouble());
            case FLOAT -> to.ofFloat(reader.readFloat());
            case INT32 -> to.ofInt(reader.readInteger());
            case INT64 -> to.ofLong(reader.readLong());
            case BOOLEAN -> to.ofBoolean(reader.readBoolean());
            case INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> {
                Binary value = reader.readBytes();
                byte[] bytes = value.getBytesUnsafe();
                yield to.ofBytes(bytes, 0, bytes.length);
            }
        };
    }
}
