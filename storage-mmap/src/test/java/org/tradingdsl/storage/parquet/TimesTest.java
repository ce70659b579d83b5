// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

class TimesTest {
    @TempDir Path folder;

    private long[] read(String type, TimeUnit unit, Object... values) {
        Path file =
                TestFiles.write(
                        folder.resolve("t.parquet"),
                        "message m { optional " + type + "; }",
                        Shape.usual(),
                        values.length,
                        (g, i) -> {
                            switch (values[i]) {
                                case Integer v -> g.add("t", v);
                                case Long v -> g.add("t", v);
                                case Binary v -> g.add("t", v);
                                default -> {}
                            }
                        });
        try (ParquetSource source = ParquetSource.open(file)) {
            Leaf leaf = source.leaf("t");
            long[] out = new long[values.length];
            source.stream(leaf, TimeConversion.of(leaf, unit)).read(out, 0, out.length);
            return out;
        }
    }

    @Test
    void everyUnitBecomesNanoseconds() {
        assertThat(read("int64 t (TIMESTAMP(MILLIS,true))", null, 5L, -1L))
                .containsExactly(5_000_000, -1_000_000);
        assertThat(read("int64 t (TIMESTAMP(MICROS,false))", null, 5L)).containsExactly(5_000);
        assertThat(read("int64 t (TIMESTAMP(NANOS,true))", null, 5L)).containsExactly(5);
        assertThat(read("int64 t (TIMESTAMP_MILLIS)", null, 5L)).containsExactly(5_000_000);
        assertThat(read("int32 t (DATE)", null, 1, -1))
                .containsExactly(86_400_000_000_000L, -86_400_000_000_000L);
        assertThat(read("int64 t", TimeUnit.SECONDS, 5L)).containsExactly(5_000_000_000L);
        assertThat(read("int64 t", TimeUnit.NANOSECONDS, 5L)).containsExactly(5);
    }

    @Test
    void int96IsJulian() {
        ByteBuffer b = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        b.putLong(7).putInt(2_440_589);
        Object value = Binary.fromConstantByteArray(b.array());
        assertThat(read("int96 t", null, value)).containsExactly(86_400_000_000_007L);
    }

    @Test
    void whatDoesNotFitIsNone() {
        assertThat(
                        read(
                                "int64 t (TIMESTAMP(MILLIS,true))",
                                null,
                                Long.MAX_VALUE / 1000,
                                "null",
                                1L))
                .containsExactly(TimeConversion.NONE, TimeConversion.NONE, 1_000_000);
    }
}
