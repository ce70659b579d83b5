// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestFiles;
import org.tradingdsl.storage.TestFiles.Shape;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Each mistake: one line that says where, what and how to mend it; sources and store stay as they
 * were.
 */
class BadInputTest {
    @TempDir Path folder;
    private Path data;
    private MarketOptions options;

    @BeforeEach
    void rooms() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        options = MarketOptions.defaults().withStore(folder.resolve("store"));
        // Something good is in the store already, and must still be there afterwards.
        daily(folder.resolve("good/G.parquet"), 0, 1, 2, 3);
        Market good = Market.open(folder.resolve("good").toString(), options, ImportProgress.NONE);
        good.load(List.of("close"), ImportProgress.NONE, 1);
    }

    private void refused(Path path, String... parts) {
        Map<String, String> before = TestFiles.snapshot(folder);
        assertThatThrownBy(
                        () -> {
                            Market m = Market.open(path.toString(), options, ImportProgress.NONE);
                            m.load(m.columns(), ImportProgress.NONE, 2);
                        })
                .isInstanceOf(MarketException.class)
                .satisfies(
                        e -> {
                            assertThat(e.getMessage()).contains(parts).doesNotContain("\n");
                        });
        Map<String, String> after = TestFiles.snapshot(folder);
        // An entry's lock file may be new; nothing else.
        after.keySet().removeIf(f -> f.endsWith("/lock") && !before.containsKey(f));
        assertThat(after).isEqualTo(before);
    }

    private Path file(
            String schema,
            int rows,
            java.util.function.BiConsumer<org.apache.parquet.example.data.Group, Integer> fill) {
        return TestFiles.write(data.resolve("A.parquet"), schema, Shape.usual(), rows, fill);
    }

    @Test
    void noSuchPath() {
        refused(folder.resolve("nothing"), "no file or folder", "nothing");
    }

    @Test
    void emptyFolder() {
        refused(data, "no .parquet files", data.toString());
    }

    @Test
    void nothingMatches() {
        refused(data.resolve("*.parquet"), "no .parquet file matches");
    }

    @Test
    void s3() {
        assertThatThrownBy(() -> Market.open("s3://b/p", options, ImportProgress.NONE))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("s3 is not supported yet");
    }

    @Test
    void textFile() throws IOException {
        Files.writeString(data.resolve("A.parquet"), "date,open,high,low,close\n1,2,3,4,5\n");
        refused(data, "A.parquet", "not a Parquet file", "date,open,high,l", "PAR1");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(data.resolve("A.parquet"));
        refused(data, "A.parquet is empty");
    }

    @Test
    void truncatedFile() throws IOException {
        Path whole = daily(folder.resolve("whole.parquet"), 0, closes(5000, 1));
        byte[] bytes = Files.readAllBytes(whole);
        for (int keep : new int[] {5, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(data.resolve("A.parquet"), Arrays.copyOf(bytes, keep));
            refused(data, "A.parquet", keep == 5 ? "not a Parquet file" : "truncated or damaged");
        }
    }

    @Test
    void damagedFooterAndPages() throws IOException {
        Path whole = daily(folder.resolve("whole.parquet"), 0, closes(5000, 1));
        byte[] bytes = Files.readAllBytes(whole);
        byte[] footer = bytes.clone();
        Arrays.fill(footer, bytes.length - 200, bytes.length - 150, (byte) 0xFF);
        Files.write(data.resolve("A.parquet"), footer);
        refused(data, "A.parquet");
        byte[] pages = bytes.clone();
        Arrays.fill(pages, 4, 60, (byte) 0xAB);
        Files.write(data.resolve("A.parquet"), pages);
        refused(data, "A.parquet", "column 'ts' cannot be read");
    }

    @Test
    void noTimeColumn() {
        file("message m { required double close; }", 1, (g, i) -> g.append("close", 1.0));
        refused(data, "A.parquet", "no time column", "close", "--time-column");
    }

    @Test
    void twoTimeColumns() {
        file(
                "message m { required int32 date (DATE); required int64 timestamp"
                        + " (TIMESTAMP(MICROS,true)); required double x; }",
                1,
                (g, i) -> g.append("date", 1).append("timestamp", 1L).append("x", 1.0));
        refused(data, "more than one", "timestamp", "date", "--time-column");
    }

    @Test
    void plainIntegerTimes() {
        file(
                "message m { required int64 ts; required double x; }",
                3,
                (g, i) -> g.append("ts", (long) i).append("x", 1.0));
        refused(data, "plain INT64", "--time-unit s|ms|us|ns");
        options = options.withTimeUnit(TimeUnit.SECONDS);
        Market m = Market.open(data.toString(), options, ImportProgress.NONE);
        assertThat(m.ticker("A").times().at(2)).isEqualTo(2_000_000_000L);
    }

    @Test
    void textTimes() {
        file(
                "message m { required binary ts (STRING); required double x; }",
                1,
                (g, i) -> g.append("ts", "2020-01-01").append("x", 1.0));
        refused(data, "time column 'ts' is STRING", "--time-column");
    }

    @Test
    void timesBeyondNanoseconds() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); required double x; }",
                2,
                (g, i) -> g.append("ts", i * (Long.MAX_VALUE / 10)).append("x", 1.0));
        refused(data, "A.parquet", "row 1", "missing, or outside");
    }

    @Test
    void missingTime() {
        file(
                TestFiles.TS_CLOSE,
                3,
                (g, i) -> {
                    if (i != 1) {
                        g.append("ts", (long) i);
                    }
                    g.append("close", 1.0);
                });
        refused(data, "A.parquet", "row 1");
    }

    @Test
    void noPrices() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); }",
                1,
                (g, i) -> g.append("ts", 1L));
        refused(data, "A.parquet", "no column of numbers");
    }

    @Test
    void textPrices() {
        file(
                "message m { required int64 ts (TIMESTAMP(MILLIS,true)); required binary close"
                        + " (STRING); required double open; }",
                1,
                (g, i) -> g.append("ts", 1L).append("close", "1.5").append("open", 1.5));
        Market m = Market.open(data.toString(), options, ImportProgress.NONE);
        assertThatThrownBy(() -> m.load(List.of("close"), ImportProgress.NONE, 1))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("column 'close' of")
                .hasMessageContaining("A.parquet cannot be used: it is text");
    }

    @Test
    void noRows() {
        file(TestFiles.TS_CLOSE, 0, (g, i) -> {});
        Market m = Market.open(data.toString(), options, ImportProgress.NONE);
        m.load(List.of("close"), ImportProgress.NONE, 1);
        assertThat(m.ticker("A").bars()).isZero();
        assertThat(m.column(m.groups().getFirst(), "close").rows()).isZero();
    }

    @Test
    void unsorted() {
        file(
                TestFiles.TS_CLOSE,
                3,
                (g, i) -> g.append("ts", new long[] {5, 7, 6}[i] * 1_000_000).append("close", 1.0));
        refused(
                data,
                "A.parquet",
                "ticker A",
                "row 2",
                "1970-01-01T00:00:06Z",
                "1970-01-01T00:00:07Z",
                "--sort");
    }

    @Test
    void duplicates() {
        file(
                TestFiles.TS_CLOSE,
                3,
                (g, i) -> g.append("ts", new long[] {5, 6, 6}[i]).append("close", 1.0));
        refused(
                data,
                "A.parquet",
                "ticker A",
                "row 2",
                "--ticker-column NAME",
                "--duplicates first|last");
    }

    @Test
    void anUnknownCompression() throws IOException {
        Path file = data.resolve("A.parquet");
        daily(file, 0, 1, 2, 3);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int length = buffer.getInt(bytes.length - 8);
        FileMetaData footer =
                Util.readFileMetaData(
                        new ByteArrayInputStream(bytes, bytes.length - 8 - length, length));
        footer.getRow_groups()
                .forEach(
                        g ->
                                g.getColumns()
                                        .forEach(
                                                c ->
                                                        c.getMeta_data()
                                                                .setCodec(
                                                                        CompressionCodec.BROTLI)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, bytes.length - 8 - length);
        int start = out.size();
        Util.writeFileMetaData(footer, out);
        ByteBuffer tail = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(out.size() - start).put("PAR1".getBytes(StandardCharsets.US_ASCII));
        out.write(tail.array());
        Files.write(file, out.toByteArray());
        refused(data, "A.parquet", "BROTLI", "ZSTD");
    }

    @Test
    void unsortedAmongTickersNamesTheRowOfTheFile() {
        file(
                "message m { required binary ticker (STRING); required int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                6,
                (g, i) ->
                        g.append("ticker", i % 2 == 0 ? "E" : "O")
                                .append("ts", (long) new int[] {1, 1, 2, 2, 3, 0}[i])
                                .append("x", 1.0));
        refused(data, "A.parquet", "ticker O", "row 5", "--sort");
    }

    @Test
    void overlappingFiles() {
        daily(data.resolve("ticker=X/a.parquet"), 0, 1, 2, 3);
        daily(data.resolve("ticker=X/b.parquet"), 2, 1, 2, 3);
        refused(data, "ticker X", "overlapping files", "a.parquet", "b.parquet");
    }

    @Test
    void missingTickerName() {
        file(
                "message m { optional binary ticker (STRING); required int64 ts"
                        + " (TIMESTAMP(NANOS,true)); required double x; }",
                3,
                (g, i) -> {
                    if (i != 2) {
                        g.append("ticker", "T");
                    }
                    g.append("ts", (long) i).append("x", 1.0);
                });
        refused(data, "A.parquet", "no ticker in row 2");
    }

    @Test
    void absentTickerColumn() {
        daily(data.resolve("A.parquet"), 0, 1, 2, 3);
        options = options.withTickerColumn("isin");
        refused(data, "no column 'isin'", "--ticker-column", "ts, close");
    }

    @Test
    void numericTickerColumn() {
        file(
                "message m { required double ticker; required int64 ts (TIMESTAMP(NANOS,true));"
                        + " required double x; }",
                1,
                (g, i) -> g.append("ticker", 1.0).append("ts", 1L).append("x", 1.0));
        refused(data, "column 'ticker' cannot name tickers", "DOUBLE");
    }
}
