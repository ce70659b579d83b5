// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes one segment file under a temporary name, front to back. {@code write} is used, not a
 * mapping: a full disk is then an exception and not the end of the process. The caller has the disk
 * keep it and gives it its name.
 */
public final class SegmentWriter implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;
    private final ByteBuffer block =
            ByteBuffer.allocateDirect(SegmentHeader.BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C crc = new CRC32C();
    private int[] table = new int[64];
    private int blocks;
    private long at = SegmentHeader.PAGE;

    /** Begins a new file at a path that must not exist. */
    public SegmentWriter(Path file) throws IOException {
        this.file = file;
        this.channel =
                FileChannel.open(
                        file,
                        java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
    }

    /** Writes the page of NaN that stands before the data of a column. */
    public void prefix() throws IOException {
        long[] nan = new long[SegmentHeader.PAGE / Long.BYTES];
        Arrays.fill(nan, Double.doubleToRawLongBits(Double.NaN));
        put(nan, 0, nan.length);
    }

    /** Appends 64-bit values. */
    public void put(long[] values, int offset, int count) throws IOException {
        int from = offset;
        int left = count;
        while (left > 0) {
            int n = Math.min(left, block.remaining() / Long.BYTES);
            block.asLongBuffer().put(values, from, n);
            block.position(block.position() + n * Long.BYTES);
            from += n;
            left -= n;
            if (!block.hasRemaining()) {
                flush();
            }
        }
    }

    /** Fills a buffer with the bytes of values, little endian, from a position on. */
    @FunctionalInterface
    public interface Source {
        /** Fills all that remains in {@code target} with the values from {@code position} on. */
        void read(long position, ByteBuffer target);
    }

    /** Appends values that lie somewhere else: they come straight into the block. */
    public void put(Source source, long position, long count) throws IOException {
        for (long done = 0; done < count; ) {
            int n = (int) Math.min(count - done, block.remaining() / Long.BYTES);
            source.read(position + done, block.slice(block.position(), n * Long.BYTES));
            block.position(block.position() + n * Long.BYTES);
            done += n;
            if (!block.hasRemaining()) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        block.flip();
        crc.reset();
        crc.update(block.duplicate());
        if (blocks == table.length) {
            table = Arrays.copyOf(table, 2 * blocks);
        }
        table[blocks++] = (int) crc.getValue();
        while (block.hasRemaining()) {
            at += channel.write(block, at);
        }
        block.clear();
    }

    /**
     * Writes table and header and makes the file read-only. The header's table checksum is filled
     * in here.
     *
     * @throws IllegalStateException when more or fewer values were put than the header says
     */
    public void finish(SegmentHeader facts) throws IOException {
        if (block.position() > 0) {
            flush();
        }
        ByteBuffer sums =
                ByteBuffer.allocate(blocks * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        sums.asIntBuffer().put(table, 0, blocks);
        crc.reset();
        crc.update(sums.duplicate());
        SegmentHeader header =
                new SegmentHeader(
                        facts.kind(),
                        facts.layout(),
                        facts.encoding(),
                        facts.rows(),
                        facts.groupId(),
                        facts.schemaId(),
                        facts.lanes(),
                        (int) crc.getValue());
        if (header.tableOffset() != at || header.blocks() != blocks) {
            throw new IllegalStateException(
                    file + " has " + at + " bytes instead of " + header.tableOffset());
        }
        writeAt(sums, at);
        writeAt(header.encode(), 0);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }

    private void writeAt(ByteBuffer bytes, long position) throws IOException {
        long to = position;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
