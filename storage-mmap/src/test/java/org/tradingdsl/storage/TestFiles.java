// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Writes Parquet files for tests by parquet-java's own writer, which shares no code with ours. */
public final class TestFiles {
    /** Microseconds of a day. */
    public static final long DAY_MICROS = TimeUnit.DAYS.toMicros(1);

    /** Times and closes, as most files have them. */
    public static final String TS_CLOSE =
            "message m { optional int64 ts (TIMESTAMP(MICROS,true)); optional double close; }";

    /** How a file is laid out. */
    public record Shape(
            CompressionCodecName codec,
            WriterVersion version,
            boolean dictionary,
            int pageBytes,
            long groupBytes) {
        /** Snappy, dictionary, version 1, pages of a megabyte. */
        public static Shape usual() {
            return new Shape(
                    CompressionCodecName.SNAPPY,
                    WriterVersion.PARQUET_1_0,
                    true,
                    1 << 20,
                    128 << 20);
        }
    }

    private TestFiles() {}

    /** Writes {@code rows} rows; {@code fill} sets the fields of each. */
    public static Path write(
            Path file, String schema, Shape shape, int rows, BiConsumer<Group, Integer> fill) {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        SimpleGroupFactory factory = new SimpleGroupFactory(type);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (ParquetWriter<Group> writer =
                    ExampleParquetWriter.builder(new LocalOutputFile(file))
                            .withConf(new PlainParquetConfiguration())
                            .withCodecFactory(new TestCodecs())
                            .withType(type)
                            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                            .withCompressionCodec(shape.codec)
                            .withWriterVersion(shape.version)
                            .withDictionaryEncoding(shape.dictionary)
                            .withPageSize(shape.pageBytes)
                            .withRowGroupSize(shape.groupBytes)
                            .withMinRowCountForPageSizeCheck(10)
                            .withPageRowCountLimit(shape.pageBytes < 4096 ? 100 : 20_000)
                            .build()) {
                for (int i = 0; i < rows; i++) {
                    Group group = factory.newGroup();
                    fill.accept(group, i);
                    writer.write(group);
                }
            }
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Daily closes from a day since 1970 on. */
    public static Path daily(Path file, long firstDay, double... closes) {
        return write(
                file,
                TS_CLOSE,
                Shape.usual(),
                closes.length,
                (g, i) -> {
                    g.add("ts", (firstDay + i) * DAY_MICROS);
                    if (!Double.isNaN(closes[i])) {
                        g.add("close", closes[i]);
                    }
                });
    }

    /** So many closes: first, first + 1, ... */
    public static double[] closes(int n, double first) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = first + i;
        }
        return values;
    }

    /** All files below a folder and what is in them, to see that nothing was touched. */
    public static Map<String, String> snapshot(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(p));
                files.put(
                        folder.relativize(p).toString(),
                        Files.getLastModifiedTime(p)
                                + " "
                                + java.util.HexFormat.of().formatHex(hash));
            }
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
