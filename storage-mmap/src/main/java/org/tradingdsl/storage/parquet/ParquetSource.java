// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.tradingdsl.storage.MarketException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** An open Parquet file: its footer, and streams over its columns. */
public final class ParquetSource implements AutoCloseable {
    private static final int MAGIC = 0x31524150; // PAR1
    private static final int TAIL = 8;
    private static final int ENCRYPTED = 0x45524150; // PARE

    private final Path file;
    private final FileChannel channel;
    private final List<Leaf> leaves;
    private final List<RowGroup> groups;
    private final long rows;
    private final long footerStart;
    private final int footerChecksum;
    private final List<ColumnStream> streams = new ArrayList<>();

    private ParquetSource(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        long size = channel.size();
        if (size == 0) {
            throw new MarketException(file + " is empty; expected a Parquet file");
        }
        if (size < 4 + TAIL || readInt(0) != MAGIC && readInt(size - 4) != MAGIC) {
            throw notParquet(size);
        }
        int magic = readInt(size - 4);
        if (magic == ENCRYPTED || readInt(0) == ENCRYPTED) {
            throw new MarketException(file + " is an encrypted Parquet file, which cannot be read");
        }
        if (magic != MAGIC) {
            throw truncated("it does not end with PAR1");
        }
        long length = Integer.toUnsignedLong(readInt(size - TAIL));
        footerStart = size - TAIL - length;
        if (footerStart < 4 || length > Integer.MAX_VALUE - 16) {
            throw truncated("its footer would be " + length + " bytes long");
        }
        byte[] footer = new byte[(int) length];
        readFully(ByteBuffer.wrap(footer), footerStart);
        CRC32C crc = new CRC32C();
        crc.update(footer);
        footerChecksum = (int) crc.getValue();
        FileMetaData metadata;
        try {
            metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
            leaves = SchemaReader.read(metadata.getSchema());
        } catch (IOException | RuntimeException e) {
            throw new MarketException(
                    file + " has a damaged footer (" + reason(e) + "); write it again", e);
        }
        groups = metadata.getRow_groups();
        long sum = 0;
        for (RowGroup g : groups) {
            sum = Math.addExact(sum, g.getNum_rows());
        }
        rows = sum;
    }

    /**
     * Opens a file and reads its footer.
     *
     * @throws MarketException when it cannot be read or is no Parquet file
     */
    public static ParquetSource open(Path file) {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new MarketException("cannot read " + file + ": " + reason(e), e);
        }
        try {
            return new ParquetSource(file, channel);
        } catch (IOException e) {
            throw closing(
                    channel, new MarketException("cannot read " + file + ": " + reason(e), e));
        } catch (RuntimeException e) {
            throw closing(channel, e);
        }
    }

    private static RuntimeException closing(FileChannel channel, RuntimeException failure) {
        try {
            channel.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private MarketException notParquet(long size) throws IOException {
        byte[] start = new byte[(int) Math.min(size, 16)];
        readFully(ByteBuffer.wrap(start), 0);
        StringBuilder text = new StringBuilder();
        for (byte b : start) {
            text.append(b >= 32 && b < 127 ? (char) b : '.');
        }
        return new MarketException(
                file + " is not a Parquet file: it begins with \"" + text + "\" instead of PAR1");
    }

    private MarketException truncated(String what) {
        return new MarketException(
                file
                        + " is a truncated or damaged Parquet file: "
                        + what
                        + "; copy or write it again");
    }

    /** What the system said, in a few words. */
    static String reason(Throwable e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        // Thrift names the object that it was reading to, with an address.
        return e.getMessage() == null
                ? kind
                : kind + ": " + e.getMessage().replaceFirst("!? Struct: .*", "");
    }

    private int readInt(long at) throws IOException {
        ByteBuffer four = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        readFully(four, at);
        return four.getInt(0);
    }

    void readFully(ByteBuffer target, long at) throws IOException {
        long from = at;
        while (target.hasRemaining()) {
            int n = channel.read(target, from);
            if (n < 0) {
                throw new java.io.EOFException("the file ends at byte " + from);
            }
            from += n;
        }
    }

    /** Its path. */
    public Path file() {
        return file;
    }

    /** Its top-level columns. */
    public List<Leaf> leaves() {
        return leaves;
    }

    /** The column of exactly that name, or null. */
    public Leaf leaf(String name) {
        for (Leaf leaf : leaves) {
            if (leaf.name().equals(name)) {
                return leaf;
            }
        }
        return null;
    }

    /** Rows of all row groups. */
    public long rows() {
        return rows;
    }

    /** CRC32C of the footer: changes whenever sizes, offsets or statistics do. */
    public int footerChecksum() {
        return footerChecksum;
    }

    /** Where data end and the footer begins. */
    long dataEnd() {
        return footerStart;
    }

    /** The chunks of a column, one per row group that has rows. */
    List<ColumnChunk> chunks(Leaf leaf) {
        List<ColumnChunk> chunks = new ArrayList<>(groups.size());
        for (RowGroup g : groups) {
            if (g.getNum_rows() > 0) {
                ColumnChunk chunk = g.getColumns().get(leaf.ordinal());
                if (chunk.getMeta_data() == null
                        || chunk.getMeta_data().getNum_values() != g.getNum_rows()) {
                    throw truncated(
                            "column '"
                                    + leaf.name()
                                    + "' has not as many values as its row group has rows");
                }
                chunks.add(chunk);
            }
        }
        return chunks;
    }

    /** A stream over all values of a column, each converted to 64 bits. */
    public ColumnStream stream(Leaf leaf, Conversion conversion) {
        ColumnStream stream = new ColumnStream(this, leaf, conversion);
        streams.add(stream);
        return stream;
    }

    /** Closes the file; its streams end with it. */
    @Override
    public void close() {
        streams.forEach(ColumnStream::close);
        try {
            channel.close();
        } catch (IOException e) {
            throw new MarketException("cannot close " + file + ": " + reason(e), e);
        }
    }
}
