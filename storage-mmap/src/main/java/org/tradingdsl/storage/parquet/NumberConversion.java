// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of every kind to the bits of the nearest double; null is NaN. */
public final class NumberConversion extends Conversion {
    private static final long NAN = Double.doubleToRawLongBits(Double.NaN);
    private static final long EXACT = 1L << 53;
    private static final int EXACT_POWERS = 22;

    private final ValueKind kind;
    private final int scale;
    private final double power;

    private NumberConversion(ValueKind kind, int scale) {
        this.kind = kind;
        this.scale = scale;
        // Up to 10^22 powers of ten are doubles, so one division of two exact numbers rounds once.
        this.power = scale >= 0 && scale <= EXACT_POWERS ? Double.parseDouble("1e" + scale) : 0;
    }

    /** For a column that {@link Leaf#unusable()} does not exclude. */
    public static NumberConversion of(Leaf leaf) {
        return new NumberConversion(leaf.kind(), leaf.scale());
    }

    @Override
    public boolean copiesBits() {
        return kind == ValueKind.DOUBLE;
    }

    @Override
    public long ofNull() {
        return NAN;
    }

    @Override
    public long ofDouble(double v) {
        return Double.doubleToRawLongBits(v);
    }

    @Override
    public long ofFloat(float v) {
        return bits(v);
    }

    @Override
    public long ofBoolean(boolean v) {
        return bits(v ? 1 : 0);
    }

    @Override
    public long ofInt(int v) {
        return switch (kind) {
            case UINT32 -> bits(Integer.toUnsignedLong(v));
            case DECIMAL -> bits(decimal(v));
            default -> bits(v);
        };
    }

    @Override
    public long ofLong(long v) {
        return switch (kind) {
            case UINT64 -> bits(unsigned(v));
            case DECIMAL -> bits(decimal(v));
            default -> bits(v);
        };
    }

    @Override
    public long ofBytes(byte[] bytes, int from, int length) {
        if (kind == ValueKind.FLOAT16) {
            return bits(Float.float16ToFloat((short) (bytes[from] & 0xFF | bytes[from + 1] << 8)));
        }
        if (length > Long.BYTES) {
            return bits(new BigDecimal(new BigInteger(bytes, from, length), scale).doubleValue());
        }
        long v = length == 0 ? 0 : bytes[from];
        for (int i = 1; i < length; i++) {
            v = v << 8 | bytes[from + i] & 0xFF;
        }
        return bits(decimal(v));
    }

    private double decimal(long unscaled) {
        return power != 0 && unscaled >= -EXACT && unscaled <= EXACT
                ? unscaled / power
                : BigDecimal.valueOf(unscaled, scale).doubleValue();
    }

    /**
     * An unsigned number as a double. Rounded once, to nearest even: the lowest bit of the halved
     * number keeps what the shift lost.
     */
    public static double unsigned(long v) {
        return v >= 0 ? (double) v : (double) (v >>> 1 | v & 1) * 2.0;
    }

    private static long bits(double v) {
        return Double.doubleToRawLongBits(v);
    }
}
