// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradingdsl.storage.TestFiles.closes;
import static org.tradingdsl.storage.TestFiles.daily;

import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Paths and files that cannot be read. */
class BadFilesTest extends BadInputFixture {
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
    void anUnknownCompression() throws IOException {
        Path file = daily(data.resolve("A.parquet"), 0, 1, 2, 3);
        rewriteFooter(
                file,
                footer -> chunks(footer).forEach(chunk -> chunk.setCodec(CompressionCodec.BROTLI)));
        refused(data, "A.parquet", "BROTLI", "ZSTD");
    }

    @Test
    void morePricesThanTheFooterSays() throws IOException {
        Path file = daily(data.resolve("A.parquet"), 0, closes(5000, 1));
        rewriteFooter(
                file,
                footer -> {
                    chunks(footer).forEach(chunk -> chunk.setNum_values(4999));
                    footer.getRow_groups().getFirst().setNum_rows(4999);
                    footer.setNum_rows(4999);
                });
        refused(data, "A.parquet", "column 'ts' cannot be read", "a page has 5000 values");
    }

    private static Stream<ColumnMetaData> chunks(FileMetaData footer) {
        return footer.getRow_groups().stream()
                .flatMap(group -> group.getColumns().stream())
                .map(ColumnChunk::getMeta_data);
    }

    /** Writes a file again with a footer that says something else. */
    private static void rewriteFooter(Path file, Consumer<FileMetaData> change) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int length = buffer.getInt(bytes.length - 8);
        FileMetaData footer =
                Util.readFileMetaData(
                        new ByteArrayInputStream(bytes, bytes.length - 8 - length, length));
        change.accept(footer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, bytes.length - 8 - length);
        int start = out.size();
        Util.writeFileMetaData(footer, out);
        ByteBuffer tail = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(out.size() - start).put("PAR1".getBytes(StandardCharsets.US_ASCII));
        out.write(tail.array());
        Files.write(file, out.toByteArray());
    }

    @Test
    void overlappingFiles() {
        daily(data.resolve("ticker=X/a.parquet"), 0, 1, 2, 3);
        daily(data.resolve("ticker=X/b.parquet"), 2, 1, 2, 3);
        refused(data, "ticker X", "overlapping files", "a.parquet", "b.parquet");
    }
}
