// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.parquet.NumberConversion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types of numbers in memory, little-endian. */
public enum NumberType {
    /** Doubles. */
    F64(Double.BYTES),
    /** Floats. */
    F32(Float.BYTES),
    /** Signed integers of eight bytes. */
    I64(Long.BYTES),
    /** Signed integers of four bytes. */
    I32(Integer.BYTES),
    /** Signed integers of two bytes. */
    I16(Short.BYTES),
    /** Signed integers of one byte. */
    I8(1),
    /** Unsigned integers of one byte. */
    U8(1),
    /** Unsigned integers of two bytes. */
    U16(Short.BYTES),
    /** Unsigned integers of four bytes. */
    U32(Integer.BYTES),
    /** Unsigned integers of eight bytes. */
    U64(Long.BYTES),
    /** Truth values of one byte: 0 is false, all else true. */
    BOOL(1);

    private final int bytes;

    NumberType(int bytes) {
        this.bytes = bytes;
    }

    /**
     * The type of a name such as {@code "f64"}.
     *
     * @throws MarketException when there is none
     */
    public static NumberType of(String name) {
        for (NumberType type : values()) {
            if (type.label().equals(name)) {
                return type;
            }
        }
        throw new MarketException(
                "no type of numbers '"
                        + name
                        + "'; expected "
                        + Arrays.stream(values())
                                .map(NumberType::label)
                                .collect(Collectors.joining(", ")));
    }

    /** Its name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Bytes of a value. */
    public int bytes() {
        return bytes;
    }

    /** Whether values are whole numbers, which may count a unit of time. */
    public boolean whole() {
        return switch (this) {
            case F64, F32, BOOL -> false;
            default -> true;
        };
    }

    /** Decodes values from the buffer's start to the nearest doubles. */
    public void doubles(ByteBuffer buffer, double[] target, int n) {
        ByteBuffer from = buffer.order(ByteOrder.LITTLE_ENDIAN);
        switch (this) {
            case F64 -> from.asDoubleBuffer().get(target, 0, n);
            case F32 -> {
                for (int i = 0; i < n; i++) {
                    target[i] = from.getFloat(i * Float.BYTES);
                }
            }
            case BOOL -> {
                for (int i = 0; i < n; i++) {
                    target[i] = from.get(i) == 0 ? 0 : 1;
                }
            }
            case U64 -> {
                for (int i = 0; i < n; i++) {
                    target[i] = NumberConversion.unsigned(from.getLong(i * Long.BYTES));
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    target[i] = whole(from, i);
                }
            }
        }
    }

    /** Decodes whole numbers from the buffer's start. */
    public void longs(ByteBuffer buffer, long[] target, int n) {
        ByteBuffer from = buffer.order(ByteOrder.LITTLE_ENDIAN);
        if (this == I64) {
            from.asLongBuffer().get(target, 0, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            target[i] = whole(from, i);
        }
    }

    private long whole(ByteBuffer from, int i) {
        return switch (this) {
            case I64 -> from.getLong(i * Long.BYTES);
            case I32 -> from.getInt(i * Integer.BYTES);
            case I16 -> from.getShort(i * Short.BYTES);
            case I8 -> from.get(i);
            case U8 -> from.get(i) & 0xFF;
            case U16 -> Short.toUnsignedInt(from.getShort(i * Short.BYTES));
            case U32 -> Integer.toUnsignedLong(from.getInt(i * Integer.BYTES));
            // Beyond int64 there is no time: the least one stands for "none".
            case U64 ->
                    from.getLong(i * Long.BYTES) < 0
                            ? Long.MIN_VALUE
                            : from.getLong(i * Long.BYTES);
            case F64, F32, BOOL -> throw new IllegalStateException(label() + " is not whole");
        };
    }
}
