// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Room on disk for 64-bit values while an import rearranges them, so that its heap does not grow
 * with rows. The file has no name any more once it is open: the system frees it even when the
 * process is killed. Positions count values, not bytes.
 */
public final class Staging implements AutoCloseable {
    private static final ThreadLocal<ByteBuffer> BUFFER =
            ThreadLocal.withInitial(
                    () -> ByteBuffer.allocateDirect(128 << 10).order(ByteOrder.LITTLE_ENDIAN));

    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();
    private final Path folder;

    /** In an entry's folder. */
    public Staging(StoreEntry entry) {
        this.folder = entry.folder();
        Path file = entry.temporary();
        try {
            channel =
                    FileChannel.open(
                            file,
                            Set.of(
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.delete(file);
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    /** Reserves room for so many values; gives its first position. */
    public long reserve(long values) {
        return end.getAndAdd(values);
    }

    /** This thread's buffer, with exactly room for so many values. */
    private static ByteBuffer buffer(int values) {
        int size = values * Long.BYTES;
        ByteBuffer b = BUFFER.get();
        if (b.capacity() < size) {
            b = ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
            BUFFER.set(b);
        }
        return b.clear().limit(size);
    }

    /** Writes values at a position. Safe from several threads. */
    public void write(long position, long[] values, int offset, int n) {
        ByteBuffer bytes = buffer(n);
        bytes.asLongBuffer().put(values, offset, n);
        long at = position * Long.BYTES;
        try {
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    /** Reads values from a position. */
    public void read(long position, long[] values, int offset, int n) {
        ByteBuffer bytes = buffer(n);
        read(position, bytes);
        bytes.flip().asLongBuffer().get(values, offset, n);
    }

    /** Fills what remains in a buffer with values from a position on, little endian. */
    public void read(long position, ByteBuffer target) {
        long at = position * Long.BYTES;
        try {
            while (target.hasRemaining()) {
                int got = channel.read(target, at);
                if (got < 0) {
                    throw new IOException("the staging file ends at byte " + at);
                }
                at += got;
            }
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    /** Maps values, for reading in any order. */
    public MemorySegment map(long position, long values, Arena arena) {
        try {
            return channel.map(
                    MapMode.READ_ONLY, position * Long.BYTES, values * Long.BYTES, arena);
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
    }
}
