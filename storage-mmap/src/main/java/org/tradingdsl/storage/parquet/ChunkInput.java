// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The bytes of a file from a position on, through a small buffer: page headers byte by byte, page
 * bodies in one piece.
 */
final class ChunkInput extends InputStream {
    private final ParquetSource source;
    private final byte[] buffer = new byte[16 << 10];
    private long next;
    private int at;
    private int filled;

    ChunkInput(ParquetSource source) {
        this.source = source;
    }

    void seek(long position) {
        next = position;
        at = 0;
        filled = 0;
    }

    private boolean fill() throws IOException {
        int n = (int) Math.min(buffer.length, source.dataEnd() - next);
        if (n <= 0) {
            return false;
        }
        source.readFully(ByteBuffer.wrap(buffer, 0, n), next);
        next += n;
        at = 0;
        filled = n;
        return true;
    }

    @Override
    public int read() throws IOException {
        return at < filled || fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == filled && !fill()) {
            return -1;
        }
        int n = Math.min(length, filled - at);
        System.arraycopy(buffer, at, target, offset, n);
        at += n;
        return n;
    }

    /** The next bytes, past the buffer, into all that remains of {@code target}. */
    void readBody(ByteBuffer target) throws IOException {
        int n = Math.min(target.remaining(), filled - at);
        target.put(buffer, at, n);
        at += n;
        int rest = target.remaining();
        if (rest > source.dataEnd() - next) {
            throw new EOFException("a page reaches beyond the data");
        }
        source.readFully(target, next);
        next += rest;
    }

    /** How many bytes there can still be. */
    long remaining() {
        return source.dataEnd() - next + filled - at;
    }
}
