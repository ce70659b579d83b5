// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import com.github.luben.zstd.Zstd;

import org.apache.parquet.format.CompressionCodec;
import org.xerial.snappy.Snappy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** Decompresses pages. Libraries are touched only by files that use them. */
final class Codec {
    private Codec() {}

    /** Decompresses {@code in[0..length)} to exactly {@code size} bytes at {@code out[offset]}. */
    static void decompress(
            CompressionCodec codec,
            byte[] in,
            int from,
            int length,
            byte[] out,
            int offset,
            int size)
            throws IOException {
        int n =
                switch (codec) {
                    case UNCOMPRESSED -> copy(in, from, length, out, offset, size);
                    case SNAPPY -> snappy(in, from, length, out, offset, size);
                    case ZSTD ->
                            (int) Zstd.decompressByteArray(out, offset, size, in, from, length);
                    case GZIP -> gzip(in, from, length, out, offset, size);
                    case LZ4_RAW -> Lz4.decompress(in, from, length, out, offset, size);
                    case LZ4 -> hadoopLz4(in, from, length, out, offset, size);
                    default ->
                            throw new IllegalStateException(
                                    "compression "
                                            + codec
                                            + " is not supported; write it with SNAPPY, ZSTD, GZIP"
                                            + " or LZ4");
                };
        if (n != size) {
            throw new IOException("a page has " + n + " bytes instead of " + size);
        }
    }

    private static int copy(byte[] in, int from, int length, byte[] out, int offset, int size) {
        System.arraycopy(in, from, out, offset, Math.min(length, size));
        return length;
    }

    private static int snappy(byte[] in, int from, int length, byte[] out, int offset, int size)
            throws IOException {
        // The native code writes as many bytes as the stream announces, so that is checked first.
        int announced = Snappy.uncompressedLength(in, from, length);
        return announced == size ? Snappy.uncompress(in, from, length, out, offset) : announced;
    }

    private static int gzip(byte[] in, int from, int length, byte[] out, int offset, int size)
            throws IOException {
        try (GZIPInputStream stream =
                new GZIPInputStream(new ByteArrayInputStream(in, from, length), 8192)) {
            return stream.readNBytes(out, offset, size);
        }
    }

    /**
     * LZ4 as Hadoop frames it: blocks after their lengths, big endian. Some writers left the frame
     * out.
     */
    private static int hadoopLz4(byte[] in, int from, int length, byte[] out, int offset, int size)
            throws IOException {
        ByteBuffer b = ByteBuffer.wrap(in, from, length);
        int done = 0;
        while (b.remaining() >= 8) {
            int whole = b.getInt();
            int packed = b.getInt();
            if (whole < 0 || packed < 0 || packed > b.remaining() || whole > size - done) {
                return Lz4.decompress(in, from, length, out, offset, size);
            }
            int end = done + whole;
            done += Lz4.decompress(in, b.position(), packed, out, offset + done, whole);
            b.position(b.position() + packed);
            if (done < end) {
                throw new IOException("an LZ4 block is shorter than announced");
            }
        }
        return done;
    }
}
