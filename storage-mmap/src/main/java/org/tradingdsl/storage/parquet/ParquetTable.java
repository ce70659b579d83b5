// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.tradingdsl.storage.MarketException;
import org.xerial.snappy.Snappy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a flat Parquet file (Snappy) in constant memory. Each column takes its values in its own
 * calls, any number at a time; {@link #endBatch()} says that all columns have the same number of
 * values again. The file appears under its name on {@link #close()} only; {@link #abort()} leaves
 * nothing. One thread at a time.
 *
 * <pre>
 * ParquetTable table = ParquetTable.create(file, columns);
 * try {
 *     ...
 *     table.close();
 * } finally {
 *     table.abort(); // nothing after close()
 * }
 * </pre>
 */
public final class ParquetTable implements AutoCloseable {
    /** The whole number that is written as null. */
    public static final long NULL = Long.MIN_VALUE;

    private static final int GROUP_ROWS = 128 << 10;
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Path temporary;
    private final CountingOutput out;
    private final List<ColumnBuffer> columns = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;
    private boolean finished;

    /** Counts what is written, for a footer speaks of positions. */
    private static final class CountingOutput extends OutputStream {
        private final OutputStream target;
        private long position;

        CountingOutput(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            target.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target.write(bytes, from, length);
            position += length;
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }

    private ParquetTable(Path file, List<ColumnSpec> specs) throws IOException {
        this.file = file.toAbsolutePath();
        this.temporary =
                this.file.resolveSibling(
                        "." + file.getFileName() + ".tmp-" + ProcessHandle.current().pid());
        specs.forEach(s -> columns.add(new ColumnBuffer(s)));
        this.out =
                new CountingOutput(
                        new BufferedOutputStream(
                                Files.newOutputStream(
                                        temporary,
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.TRUNCATE_EXISTING,
                                        StandardOpenOption.WRITE),
                                64 << 10));
        out.write(MAGIC);
    }

    /**
     * Begins a file; an existing one is replaced when the new one is complete.
     *
     * @throws MarketException when its folder cannot be written
     */
    public static ParquetTable create(Path file, List<ColumnSpec> columns) {
        try {
            return new ParquetTable(file, columns);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static MarketException failed(Path file, IOException e) {
        return new MarketException("cannot write " + file + ": " + ParquetSource.reason(e), e);
    }

    /** Appends the same text {@code count} times; null is allowed. */
    public void addString(int column, String value, int count) {
        columns.get(column).addText(value, count);
    }

    /** Appends whole numbers or times: {@code values[from..to)}. */
    public void addLongs(int column, long[] values, int from, int to) {
        columns.get(column).addLongs(values, from, to);
    }

    /** Appends doubles: {@code values[from..to)}. */
    public void addDoubles(int column, double[] values, int from, int to) {
        columns.get(column).addDoubles(values, from, to);
    }

    /** Appends truth values: {@code values[from..to)}. */
    public void addBooleans(int column, boolean[] values, int from, int to) {
        columns.get(column).addBooleans(values, from, to);
    }

    /**
     * All columns are even; what has gathered is written when it is enough. Call at least every
     * 100,000 rows.
     *
     * @throws IllegalStateException when columns have different numbers of values
     */
    public void endBatch() {
        int n = columns.getFirst().count();
        for (ColumnBuffer c : columns) {
            if (c.count() != n) {
                throw new IllegalStateException(
                        "column "
                                + c.spec().name()
                                + " has "
                                + c.count()
                                + " values, "
                                + columns.getFirst().spec().name()
                                + " has "
                                + n);
            }
        }
        if (n >= GROUP_ROWS) {
            writeGroup();
        }
    }

    private void writeGroup() {
        int n = columns.getFirst().count();
        if (n == 0) {
            return;
        }
        try {
            List<ColumnChunk> chunks = new ArrayList<>();
            long start = out.position;
            for (ColumnBuffer c : columns) {
                chunks.add(writeChunk(c));
                c.clear();
            }
            long bytes = 0;
            for (ColumnChunk chunk : chunks) {
                bytes += chunk.getMeta_data().getTotal_uncompressed_size();
            }
            RowGroup group = new RowGroup(chunks, bytes, n);
            group.setFile_offset(start);
            group.setTotal_compressed_size(out.position - start);
            group.setOrdinal((short) Math.min(groups.size(), Short.MAX_VALUE));
            groups.add(group);
            rows += n;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private ColumnChunk writeChunk(ColumnBuffer column) throws IOException {
        long start = out.position;
        long unpacked = 0;
        if (column.hasDictionary()) {
            PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, 0, 0);
            header.setDictionary_page_header(
                    new DictionaryPageHeader(column.dictionarySize(), Encoding.PLAIN));
            unpacked += writePage(header, column.dictionaryPage());
        }
        long data = out.position;
        Encoding encoding = column.hasDictionary() ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
        PageHeader header = new PageHeader(PageType.DATA_PAGE, 0, 0);
        header.setData_page_header(
                new DataPageHeader(column.count(), encoding, Encoding.RLE, Encoding.RLE));
        unpacked += writePage(header, column.dataPage());
        ColumnMetaData meta =
                new ColumnMetaData(
                        physical(column.spec()),
                        column.hasDictionary()
                                ? List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY)
                                : List.of(Encoding.PLAIN, Encoding.RLE),
                        List.of(column.spec().name()),
                        CompressionCodec.SNAPPY,
                        column.count(),
                        unpacked,
                        out.position - start,
                        data);
        if (column.hasDictionary()) {
            meta.setDictionary_page_offset(start);
        }
        ColumnChunk chunk = new ColumnChunk(start);
        chunk.setMeta_data(meta);
        return chunk;
    }

    /** Gives the bytes of header and page before compression. */
    private long writePage(PageHeader header, byte[] page) throws IOException {
        byte[] packed = Snappy.compress(page);
        header.setUncompressed_page_size(page.length);
        header.setCompressed_page_size(packed.length);
        long start = out.position;
        Util.writePageHeader(header, out);
        long headerBytes = out.position - start;
        out.write(packed);
        return headerBytes + page.length;
    }

    private static Type physical(ColumnSpec spec) {
        return switch (spec.type()) {
            case STRING -> Type.BYTE_ARRAY;
            case TIMESTAMP_MICROS, INT64 -> Type.INT64;
            case DOUBLE -> Type.DOUBLE;
            case BOOLEAN -> Type.BOOLEAN;
        };
    }

    private List<SchemaElement> schema() {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement("schema");
        root.setNum_children(columns.size());
        elements.add(root);
        for (ColumnBuffer c : columns) {
            SchemaElement e = new SchemaElement(c.spec().name());
            e.setType(physical(c.spec()));
            e.setRepetition_type(
                    c.spec().type() == ColumnSpec.Type.BOOLEAN
                            ? FieldRepetitionType.REQUIRED
                            : FieldRepetitionType.OPTIONAL);
            if (c.spec().type() == ColumnSpec.Type.STRING) {
                e.setConverted_type(ConvertedType.UTF8);
                e.setLogicalType(LogicalType.STRING(new StringType()));
            } else if (c.spec().type() == ColumnSpec.Type.TIMESTAMP_MICROS) {
                e.setConverted_type(ConvertedType.TIMESTAMP_MICROS);
                e.setLogicalType(
                        LogicalType.TIMESTAMP(
                                new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()))));
            }
            elements.add(e);
        }
        return elements;
    }

    /** Completes the file and gives it its name. */
    @Override
    public void close() {
        if (finished) {
            return;
        }
        endBatch();
        writeGroup();
        try {
            long start = out.position;
            FileMetaData footer = new FileMetaData(2, schema(), rows, groups);
            footer.setCreated_by("trading-dsl");
            Util.writeFileMetaData(footer, out);
            int length = Math.toIntExact(out.position - start);
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out.write(length >>> shift);
            }
            out.write(MAGIC);
            out.close();
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            finished = true;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Drops what was written; nothing when it is complete. */
    public void abort() {
        if (finished) {
            return;
        }
        finished = true;
        try {
            out.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
