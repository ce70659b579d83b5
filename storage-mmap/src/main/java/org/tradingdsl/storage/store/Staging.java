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
 * Room on disk for 64-bit values while an import rearranges them, so that its heap does not grow with rows. The file has no
 * name any more once it is open: the system frees it even when the process is killed. Positions count values, not bytes.
 */
public final class Staging implements AutoCloseable {
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

    /** Writes values at a position. Safe from several threads. */
    public void write(long position, long[] values, int offset, int n) {
        ByteBuffer bytes =
                ByteBuffer.allocate(n * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
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
        ByteBuffer bytes =
                ByteBuffer.allocate(n * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long at = position * Long.BYTES;
        try {
            while (bytes.hasRemaining()) {
                int got = channel.read(bytes, at);
                if (got < 0) {
                    throw new IOException("the staging file ends at byte " + at);
                }
                at += got;
            }
        } catch (IOException e) {
            throw StoreFolder.unwritable(folder, e);
        }
        bytes.flip().asLongBuffer().get(values, offset, n);
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
