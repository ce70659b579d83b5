// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.segment;

import org.tradingdsl.storage.DamagedSegmentException;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.CRC32C;

/**
 * A mapped segment file. Its memory belongs to an automatic arena: it stays mapped as long as this
 * object is reachable. Lengths are proved when it is mapped, the content block by block on first
 * touch.
 */
public final class Segment {
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /**
     * Files are never written again once they have their name, so a mapping serves whoever opens it
     * next.
     */
    private static final ConcurrentHashMap<Identity, WeakReference<Segment>> MAPPED =
            new ConcurrentHashMap<>();

    /** What a file is: another one under the same name differs in one of these. */
    private record Identity(Path file, Object key, FileTime modified, long size) {
        static Identity of(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Identity(file, found.fileKey(), found.lastModifiedTime(), found.size());
        }
    }

    private final Path file;
    private final MemorySegment memory;
    private final SegmentHeader header;
    private final AtomicLongArray verified;
    private volatile boolean tableVerified;

    private Segment(Path file, MemorySegment memory, SegmentHeader header) {
        this.file = file;
        this.memory = memory;
        this.header = header;
        this.verified = new AtomicLongArray((header.blocks() + 63) / 64);
    }

    /**
     * Maps a file; the same mapping, with what of it was checked already, while somebody in this
     * process holds it.
     *
     * @throws DamagedSegmentException when its header or length is not what was written
     * @throws IOException when it is not there or cannot be read
     */
    public static Segment map(Path file) throws IOException {
        Identity identity = Identity.of(file);
        WeakReference<Segment> known = MAPPED.get(identity);
        Segment segment = known == null ? null : known.get();
        if (segment == null) {
            segment = mapAnew(file);
            MAPPED.values().removeIf(reference -> reference.refersTo(null));
            MAPPED.put(identity, new WeakReference<>(segment));
        }
        return segment;
    }

    private static Segment mapAnew(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < SegmentHeader.PAGE) {
                throw new DamagedSegmentException(file, "it is only " + size + " bytes long");
            }
            MemorySegment memory = channel.map(MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            ByteBuffer first = memory.asSlice(0, SegmentHeader.PAGE).asByteBuffer();
            return new Segment(file, memory, SegmentHeader.decode(first, size, file));
        }
    }

    /** Its file. */
    public Path file() {
        return file;
    }

    /** What it holds. */
    public SegmentHeader header() {
        return header;
    }

    /** The address of the first byte of data. */
    public long address() {
        return memory.address() + header.dataOffset();
    }

    /** The i-th 64-bit value of the data; within bounds. */
    public long value(long i) {
        return memory.get(LONG, header.dataOffset() + i * Long.BYTES);
    }

    /** Copies values {@code from..from + n} of the data. */
    public void copy(long from, long[] target, int offset, int n) {
        MemorySegment.copy(
                memory, LONG, header.dataOffset() + from * Long.BYTES, target, offset, n);
    }

    /**
     * Checks the blocks that hold bytes {@code from..to} of the data, those not checked before in
     * this process.
     *
     * @throws DamagedSegmentException when one differs from what was written
     */
    public void verify(long from, long to) {
        if (from < 0 || to > header.dataBytes()) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + header.dataBytes());
        }
        if (header.blocks() == 0) {
            return;
        }
        long before = header.dataOffset() - SegmentHeader.PAGE;
        int first = from == 0 ? 0 : (int) ((before + from) / SegmentHeader.BLOCK);
        int last = (int) ((before + Math.max(from, to - 1)) / SegmentHeader.BLOCK);
        for (int b = first; b <= Math.min(last, header.blocks() - 1); b++) {
            if ((verified.get(b >>> 6) >>> b & 1) == 0) {
                check(b);
            }
        }
    }

    /** Checks all that has not been checked. */
    public void verifyAll() {
        verify(0, header.dataBytes());
    }

    private void check(int block) {
        if (!tableVerified) {
            long bytes = (long) Integer.BYTES * header.blocks();
            if (checksum(header.tableOffset(), bytes) != header.tableChecksum()) {
                throw new DamagedSegmentException(file, "its table of checksums differs");
            }
            tableVerified = true;
        }
        long from = SegmentHeader.PAGE + (long) block * SegmentHeader.BLOCK;
        long bytes = Math.min(SegmentHeader.BLOCK, header.tableOffset() - from);
        int expected = memory.get(INT, header.tableOffset() + (long) Integer.BYTES * block);
        if (checksum(from, bytes) != expected) {
            throw new DamagedSegmentException(
                    file,
                    "the checksum of its bytes " + from + " to " + (from + bytes) + " differs");
        }
        long bit = 1L << block;
        verified.accumulateAndGet(block >>> 6, bit, (x, y) -> x | y);
    }

    private int checksum(long from, long bytes) {
        CRC32C crc = new CRC32C();
        crc.update(memory.asSlice(from, bytes).asByteBuffer());
        return (int) crc.getValue();
    }
}
