// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.DamagedSegmentException;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** What is damaged in a store is noticed before it is served, and made anew. */
class StoreDamageTest extends StoreFixture {
    private static void flip(Path file, long at) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.seek(at);
            int b = f.read();
            f.seek(at);
            f.write(b ^ 0x10);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }

    @Test
    void aFlippedByteIsNeverServed() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(100_000, 1));
        load();
        Path segment = files("c-close.seg").getFirst();
        long size = Files.size(segment);
        for (long at : new long[] {0, 33, 4095, 4096, 8192, 300_000, size - 5, size - 1}) {
            flip(segment, at);
            Market market = load();
            Ticker a = market.ticker("A");
            ColumnView view = market.column(a.group(), "close");
            if (at >= 4096) {
                assertThatThrownBy(() -> view.verify(0, view.rows()))
                        .as("byte %d", at)
                        .isInstanceOf(DamagedSegmentException.class)
                        .hasMessageContaining("damaged");
                market.rebuild(view, ImportProgress.NONE);
                market.rebuild(view, ImportProgress.NONE);
            }
            assertThat(values(market, "A")).containsExactly(closes(100_000, 1));
        }
    }

    @Test
    void verifyChecksOnlyTheBlocksThatAreTouched() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(100_000, 1));
        load();
        flip(files("c-close.seg").getFirst(), 8192 + 8 * 90_000);
        Market market = load();
        ColumnView view = market.column(market.groups().getFirst(), "close");
        view.verify(0, 60_000);
        assertThatThrownBy(() -> view.verify(60_000, 100_000))
                .isInstanceOf(DamagedSegmentException.class);
    }

    @Test
    void damagedOrLostTimesAreRestored() throws IOException {
        tenTickers();
        load();
        for (Path times : files("times.seg")) {
            flip(times, 4096 + 8);
        }
        assertThat(load().ticker("T5").times().at(1)).isEqualTo(86_400_000_000_000L);
        for (Path times : files("times.seg")) {
            Files.delete(times);
        }
        assertThat(load().ticker("T5").times().at(1)).isEqualTo(86_400_000_000_000L);
    }

    @Test
    void aShortenedSegmentIsBuiltAnew() throws IOException {
        daily(data.resolve("A.parquet"), 0, closes(1000, 1));
        load();
        Path segment = files("c-close.seg").getFirst();
        Files.setPosixFilePermissions(segment, PosixFilePermissions.fromString("rw-------"));
        try (RandomAccessFile f = new RandomAccessFile(segment.toFile(), "rw")) {
            f.setLength(9000);
        }
        assertThat(values(load(), "A")).containsExactly(closes(1000, 1));
    }

    @Test
    void aManifestWithAnyFlippedByteIsBuiltAnew() throws IOException {
        tenTickers();
        load();
        Path manifest = files("manifest").getFirst();
        long size = Files.size(manifest);
        for (long at = 0; at < size; at += at < size - 40 ? 97 : 3) {
            flip(manifest, at);
            byte[] damaged = Files.readAllBytes(manifest);
            assertThat(values(load(), "T5")).as("byte %d", at).containsExactly(closes(25, 501));
            assertThat(Files.readAllBytes(manifest)).as("byte %d", at).isNotEqualTo(damaged);
        }
    }

    @Test
    void aSegmentOfAnotherColumnOrGroupIsNotServed() throws IOException {
        for (int t = 0; t < 2; t++) {
            int first = 10 * t;
            TestFiles.write(
                    data.resolve("T" + t + ".parquet"),
                    "message m { required int64 ts (TIMESTAMP(MICROS,true)); required double open;"
                            + " required double close; }",
                    Shape.usual(),
                    3,
                    (g, i) ->
                            g.append("ts", i * TestFiles.DAY_MICROS)
                                    .append("open", first + 100.0 + i)
                                    .append("close", first + 1.0 + i));
        }
        open().load(List.of("open", "close"), ImportProgress.NONE, 1);
        List<Path> closes = files("c-close.seg");
        replace(closes.get(0), files("c-open.seg").get(0));
        assertThat(values(open(), "T0", "close")).containsExactly(1, 2, 3);
        replace(closes.get(0), closes.get(1));
        assertThat(values(open(), "T0", "close")).containsExactly(1, 2, 3);
        assertThat(values(open(), "T1", "close")).containsExactly(11, 12, 13);
    }

    private static void replace(Path file, Path by) throws IOException {
        Files.delete(file);
        Files.copy(by, file);
    }
}
