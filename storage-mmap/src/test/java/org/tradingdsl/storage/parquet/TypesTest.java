// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple4;

import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Every numeric type through every codec, page version, page size and encoding, against the values
 * that were written.
 */
class TypesTest {
    private static final String SCHEMA =
            "message m { optional double f64; required double r64; optional float f32; optional"
                    + " int32 i32; optional int32 i8 (INTEGER(8,true)); optional int32 u16"
                    + " (INTEGER(16,false)); optional int32 u32 (INTEGER(32,false)); optional int64"
                    + " i64; optional int64 u64 (INTEGER(64,false)); optional boolean b; required"
                    + " boolean rb; optional int32 d9 (DECIMAL(9,2)); optional int64 d18"
                    + " (DECIMAL(18,6)); optional fixed_len_byte_array(16) d38 (DECIMAL(38,20));"
                    + " optional binary dbin (DECIMAL(30,3)); optional fixed_len_byte_array(2) f16"
                    + " (FLOAT16); }";

    /** The double that each field must become. */
    private final java.util.Map<String, double[]> expected = new java.util.HashMap<>();

    @Provide
    Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of(
                                CompressionCodecName.UNCOMPRESSED,
                                CompressionCodecName.SNAPPY,
                                CompressionCodecName.ZSTD,
                                CompressionCodecName.GZIP,
                                CompressionCodecName.LZ4,
                                CompressionCodecName.LZ4_RAW),
                        Arbitraries.of(WriterVersion.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(64, 1000, 1 << 20),
                        Arbitraries.of(2_000L, 40_000L, 128L << 20))
                .as(Shape::new);
    }

    @Provide
    Arbitrary<Tuple4<Shape, Integer, Double, Long>> cases() {
        return Combinators.combine(
                        shapes(),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 1, 2, 7, 8, 9),
                                Arbitraries.integers().between(0, 3000)),
                        Arbitraries.of(0.0, 0.02, 0.5, 1.0),
                        Arbitraries.longs())
                .as(Tuple::of);
    }

    @Property(tries = 60)
    void valuesSurvive(@ForAll("cases") Tuple4<Shape, Integer, Double, Long> c) throws IOException {
        int rows = c.get2();
        Path file = Files.createTempFile("types", ".parquet");
        try {
            expected.clear();
            Random random = new Random(c.get4());
            boolean few = random.nextBoolean();
            TestFiles.write(
                    file,
                    SCHEMA,
                    c.get1(),
                    rows,
                    (g, i) -> fill(g, i, rows, random, c.get3(), few));
            try (ParquetSource source = ParquetSource.open(file)) {
                assertThat(source.rows()).isEqualTo(rows);
                assertThat(source.leaves()).hasSize(16);
                for (Leaf leaf : source.leaves()) {
                    assertThat(leaf.unusable()).isNull();
                    long[] got = readAll(source, leaf, rows, random);
                    double[] want = expected.getOrDefault(leaf.name(), new double[0]);
                    for (int i = 0; i < rows; i++) {
                        assertThat(Double.longBitsToDouble(got[i]))
                                .as("%s row %d", leaf.name(), i)
                                .isEqualTo(Double.valueOf(want[i]));
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long[] readAll(ParquetSource source, Leaf leaf, int rows, Random random) {
        ColumnStream stream = source.stream(leaf, NumberConversion.of(leaf));
        long[] got = new long[rows + 1];
        int at = 0;
        while (at < rows) {
            int ask = 1 + random.nextInt(rows - at);
            assertThat(stream.read(got, at, ask)).isEqualTo(ask);
            at += ask;
        }
        assertThat(stream.read(got, at, 1)).isZero();
        return got;
    }

    private void fill(Group g, int row, int rows, Random random, double nulls, boolean few) {
        // Few different values make dictionaries, many make writers fall back to plain pages.
        long bits = few ? (random.nextInt(5) - 2) * 0x0123_4567_89AB_CDEFL : random.nextLong();
        for (String field :
                "f64 r64 f32 i32 i8 u16 u32 i64 u64 b rb d9 d18 d38 dbin f16".split(" ")) {
            double[] want = expected.computeIfAbsent(field, f -> new double[rows]);
            if (field.charAt(0) != 'r' && random.nextDouble() < nulls) {
                want[row] = Double.NaN;
            } else {
                want[row] = set(g, field, bits);
            }
        }
    }

    /** Sets a field from random bits; gives its value as the nearest double. */
    private static double set(Group g, String field, long bits) {
        switch (field) {
            case "f64", "r64" -> {
                double v = Double.longBitsToDouble(bits);
                g.add(field, v);
                return v;
            }
            case "f32" -> {
                float v = Float.intBitsToFloat((int) bits);
                g.add(field, v);
                return v;
            }
            case "i32" -> {
                g.add(field, (int) bits);
                return (int) bits;
            }
            case "i8" -> {
                g.add(field, (byte) bits);
                return (byte) bits;
            }
            case "u16" -> {
                g.add(field, (char) bits);
                return (char) bits;
            }
            case "u32" -> {
                g.add(field, (int) bits);
                return bits & 0xFFFF_FFFFL;
            }
            case "i64" -> {
                g.add(field, bits);
                return bits;
            }
            case "u64" -> {
                g.add(field, bits);
                return new BigDecimal(Long.toUnsignedString(bits)).doubleValue();
            }
            case "b", "rb" -> {
                g.add(field, bits > 0);
                return bits > 0 ? 1 : 0;
            }
            case "d9" -> {
                int v = (int) bits % 1_000_000_000;
                g.add(field, v);
                return new BigDecimal(v).movePointLeft(2).doubleValue();
            }
            case "d18" -> {
                long v = bits % 1_000_000_000_000_000_000L;
                g.add(field, v);
                return new BigDecimal(v).movePointLeft(6).doubleValue();
            }
            case "d38" -> {
                BigInteger v = BigInteger.valueOf(bits).multiply(BigInteger.valueOf(bits | 1));
                byte[] wide = new byte[16];
                Arrays.fill(wide, (byte) (v.signum() < 0 ? -1 : 0));
                byte[] own = v.toByteArray();
                System.arraycopy(own, 0, wide, 16 - own.length, own.length);
                g.add(field, Binary.fromConstantByteArray(wide));
                return new BigDecimal(v, 20).doubleValue();
            }
            case "dbin" -> {
                BigInteger v = BigInteger.valueOf(bits).shiftRight((int) (bits & 63));
                g.add(field, Binary.fromConstantByteArray(v.toByteArray()));
                return new BigDecimal(v, 3).doubleValue();
            }
            case "f16" -> {
                short half = (short) bits;
                g.add(
                        field,
                        Binary.fromConstantByteArray(new byte[] {(byte) half, (byte) (half >> 8)}));
                return Float.float16ToFloat(half);
            }
            default -> throw new IllegalArgumentException(field);
        }
    }
}
