// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The end of a Parquet file as bytes: its footer, the footer's length (4 bytes) and PAR1. Looking
 * at it loads nothing of parquet-java.
 */
public final class Footer {
    static final int MAGIC = 0x31524150; // PAR1
    static final int TAIL = 2 * Integer.BYTES;

    private Footer() {}

    /** Whether a file can be read and its footer has this checksum. */
    public static boolean matches(Path file, int checksum) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size() - TAIL;
            ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
            readFully(channel, tail, end);
            long length = Integer.toUnsignedLong(tail.getInt(0));
            if (tail.getInt(Integer.BYTES) != MAGIC || length > end) {
                return false;
            }
            ByteBuffer footer = ByteBuffer.allocate(Math.toIntExact(length));
            readFully(channel, footer, end - length);
            return checksum(footer.array()) == checksum;
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            // What is wrong with it is told when it is read.
            return false;
        }
    }

    static int checksum(byte[] footer) {
        CRC32C crc = new CRC32C();
        crc.update(footer);
        return (int) crc.getValue();
    }

    static void readFully(FileChannel channel, ByteBuffer target, long at) throws IOException {
        long from = at;
        while (target.hasRemaining()) {
            int n = channel.read(target, from);
            if (n < 0) {
                throw new EOFException("the file ends at byte " + from);
            }
            from += n;
        }
    }
}
