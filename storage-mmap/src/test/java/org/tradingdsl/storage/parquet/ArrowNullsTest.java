// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Row groups of nulls as pyarrow lays them out, and pages with checksums as parquet-java does. */
class ArrowNullsTest {
    private static final Path FILES = Path.of("src/test/resources/nulls");

    @TempDir Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            List<Path> parquet =
                    all.filter(p -> p.toString().endsWith(".parquet")).sorted().toList();
            assertThat(parquet).hasSize(20);
            return parquet;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowGroupsOfNullsAreMissingValues(Path file) {
        double[] expected = new double[40];
        for (int i = 0; i < 40; i++) {
            expected[i] = i < 20 ? Double.NaN : i - 20;
        }
        assertThat(read(file)).isEqualTo(expected);
    }

    @Test
    void aPageWhoseChecksumDoesNotFitIsDamaged() throws IOException {
        Path file =
                TestFiles.write(
                        folder.resolve("a.parquet"),
                        TestFiles.TS_CLOSE,
                        new TestFiles.Shape(
                                org.apache.parquet.hadoop.metadata.CompressionCodecName
                                        .UNCOMPRESSED,
                                org.apache.parquet.column.ParquetProperties.WriterVersion
                                        .PARQUET_1_0,
                                false,
                                1 << 20,
                                128 << 20),
                        100,
                        (g, i) -> {
                            g.add("ts", i * TestFiles.DAY_MICROS);
                            g.add("close", 123456.0 + i);
                        });
        assertThat(read(file)[99]).isEqualTo(123555.0);
        byte[] bytes = Files.readAllBytes(file);
        int at = indexOf(bytes, Double.doubleToRawLongBits(123506.0));
        bytes[at] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("column 'close'")
                .hasMessageContaining("the checksum of a page does not fit")
                .hasMessageContaining("write it again");
    }

    private static int indexOf(byte[] bytes, long value) {
        for (int i = 0; i < bytes.length - Long.BYTES; i++) {
            long found = 0;
            for (int b = Long.BYTES - 1; b >= 0; b--) {
                found = found << 8 | bytes[i + b] & 0xFF;
            }
            if (found == value) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }

    private static double[] read(Path file) {
        try (ParquetSource source = ParquetSource.open(file)) {
            Leaf close = source.leaf("close");
            ColumnStream stream = source.stream(close, NumberConversion.of(close));
            long[] bits = new long[100];
            int n = stream.read(bits, 0, bits.length);
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = Double.longBitsToDouble(bits[i]);
            }
            return values;
        }
    }
}
