// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.TestReadCodecs;
import org.tradingdsl.storage.parquet.ColumnSpec.Type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is written is read back by parquet-java. */
class ParquetTableTest {
    private static final List<ColumnSpec> COLUMNS =
            List.of(
                    new ColumnSpec("ticker", Type.STRING),
                    new ColumnSpec("ts", Type.TIMESTAMP_MICROS),
                    new ColumnSpec("value", Type.DOUBLE),
                    new ColumnSpec("flag", Type.BOOLEAN),
                    new ColumnSpec("n", Type.INT64));

    @TempDir Path folder;

    private static final class Reader extends ParquetReader.Builder<Group> {
        private final CompressionCodecFactory codecs = new TestReadCodecs();

        Reader(InputFile file) {
            super(file, new PlainParquetConfiguration());
            withCodecFactory(codecs);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static List<Group> read(Path file) throws IOException {
        List<Group> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Reader(new LocalInputFile(file)).build()) {
            for (Group g; (g = reader.read()) != null; ) {
                rows.add(g);
            }
        }
        return rows;
    }

    @Test
    void rowsSurviveBatchesAndRowGroups() throws IOException {
        for (int rows : new int[] {0, 1, 7, 8, 9, 1000, 300_000}) {
            roundTrip(rows);
        }
    }

    private void roundTrip(int rows) throws IOException {
        Random random = new Random(rows);
        long[] ts = new long[rows];
        double[] value = new double[rows];
        boolean[] flag = new boolean[rows];
        long[] n = new long[rows];
        String[] ticker = new String[rows];
        Path file = folder.resolve("t.parquet");
        try (ParquetTable table = ParquetTable.create(file, COLUMNS)) {
            for (int from = 0; from < rows; ) {
                int to = Math.min(rows, from + 1 + random.nextInt(50_000));
                String name = random.nextInt(4) == 0 ? null : "T" + random.nextInt(700);
                for (int i = from; i < to; i++) {
                    ticker[i] = name;
                    ts[i] = i * 1000L;
                    value[i] = random.nextInt(5) == 0 ? Double.NaN : random.nextGaussian();
                    flag[i] = random.nextBoolean();
                    n[i] = random.nextInt(6) == 0 ? ParquetTable.NULL : random.nextLong() >> 1;
                }
                table.addString(0, name, to - from);
                table.addLongs(1, ts, from, to);
                table.addDoubles(2, value, from, to);
                table.addBooleans(3, flag, from, to);
                table.addLongs(4, n, from, to);
                table.endBatch();
                from = to;
            }
        }
        List<Group> got = read(file);
        assertThat(got).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            Group g = got.get(i);
            assertThat(g.getFieldRepetitionCount(0)).isEqualTo(ticker[i] == null ? 0 : 1);
            if (ticker[i] != null) {
                assertThat(g.getString(0, 0)).isEqualTo(ticker[i]);
            }
            assertThat(g.getLong(1, 0)).isEqualTo(ts[i]);
            assertThat(g.getFieldRepetitionCount(2)).isEqualTo(Double.isNaN(value[i]) ? 0 : 1);
            if (!Double.isNaN(value[i])) {
                assertThat(g.getDouble(2, 0)).isEqualTo(value[i]);
            }
            assertThat(g.getBoolean(3, 0)).isEqualTo(flag[i]);
            assertThat(g.getFieldRepetitionCount(4)).isEqualTo(n[i] == ParquetTable.NULL ? 0 : 1);
            if (n[i] != ParquetTable.NULL) {
                assertThat(g.getLong(4, 0)).isEqualTo(n[i]);
            }
        }
        assertThat(folder)
                .isDirectoryNotContaining(p -> p.getFileName().toString().contains("tmp"));
    }

    @Test
    void alternatingTextsSurvive() throws IOException {
        Path file = folder.resolve("t.parquet");
        String[] texts = {"a", "b", null, "a", "a", null, "c", "ä"};
        try (ParquetTable table =
                ParquetTable.create(file, List.of(new ColumnSpec("x", Type.STRING)))) {
            for (String t : texts) {
                table.addString(0, t, 1);
            }
        }
        List<Group> got = read(file);
        for (int i = 0; i < texts.length; i++) {
            assertThat(
                            got.get(i).getFieldRepetitionCount(0) == 0
                                    ? null
                                    : got.get(i).getString(0, 0))
                    .isEqualTo(texts[i]);
        }
    }

    @Test
    void anAbortedTableLeavesNothing() {
        Path file = folder.resolve("t.parquet");
        ParquetTable table = ParquetTable.create(file, COLUMNS);
        table.addString(0, "x", 5);
        assertThatThrownBy(table::endBatch)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("column ts has 0 values, ticker has 5");
        table.abort();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> ParquetTable.create(folder.resolve("no/t.parquet"), COLUMNS))
                .isInstanceOf(MarketException.class)
                .hasMessageContaining("cannot write");
    }
}
