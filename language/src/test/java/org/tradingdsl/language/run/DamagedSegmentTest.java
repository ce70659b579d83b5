// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.synthetic.SyntheticMarket;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A run notices a damaged block before it reads it, and gives what the sources say. */
class DamagedSegmentTest {
    private static final String PROGRAM =
            "backtest(entries=crossover(close, sma(close, 9)), exits=crossunder(close, sma(close,"
                    + " 9)))";

    @TempDir Path folder;

    @Test
    void aRunOverADamagedSegmentIsTheRunOverItsSources() throws IOException {
        for (int tickers : new int[] {2, 5}) {
            Path data = folder.resolve("data" + tickers);
            Path store = folder.resolve("store" + tickers);
            SyntheticMarket.generate(tickers, 20_000, "1d", 1, data, ImportProgress.NONE, 1);
            String sound = digest(data, store);
            Path segment = segment(store);
            long size = Files.size(segment);
            for (long at : new long[] {4096 + 4103, size / 2, size - 4096 - 9}) {
                flip(segment(store), at);
                assertThat(digest(data, store)).as("byte %d of %d", at, size).isEqualTo(sound);
            }
        }
    }

    /** In a context of its own, which maps the store's files anew. */
    private static String digest(Path data, Path store) {
        try (Context context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build()) {
            Value result =
                    context.eval("trading", PROGRAM)
                            .invokeMember(
                                    "run",
                                    ProxyHashMap.from(
                                            Map.of(
                                                    "data",
                                                    data.toString(),
                                                    "store",
                                                    store.toString())));
            return result.getMember("digest").asString();
        }
    }

    private static Path segment(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(f -> f.getFileName().toString().endsWith("c-close.seg"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void flip(Path file, long at) throws IOException {
        assertThat(file.toFile().setWritable(true)).isTrue();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ 0x40);
        }
    }

    /** A damaged sign must not be told as a price that the sources do not have. */
    @Test
    void pricesAreVerifiedBeforeTheyAreRefused() {
        MendedGroup group = new MendedGroup(10, 11, -12, 13);
        new PriceCheck(List.of("close"), Execution.Window.ALL)
                .run(
                        List.of(group),
                        new SimulationSettings(true, 0, 0, 0, 1, 1000, Double.NaN),
                        ticker -> true);
        assertThat(group.mended).isTrue();
    }

    /** A group that has a bad price in row 2, until it is verified. */
    private static final class MendedGroup extends ArrayGroup {
        private boolean mended;

        MendedGroup(double... closes) {
            super(
                    ColumnFormat.SINGLE_F64,
                    List.of(new Source("A", new long[] {1, 2, 3, 4}, Map.of("close", closes))),
                    List.of("close"));
        }

        @Override
        public long firstBadPrice(int column, int lane) {
            return 0;
        }

        @Override
        public void verify(long from, long to) {
            MemorySegment.ofAddress(address(0))
                    .reinterpret(rows() * Double.BYTES)
                    .setAtIndex(ValueLayout.JAVA_DOUBLE, 2, 12);
            mended = true;
        }
    }
}
