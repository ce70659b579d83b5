// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import com.github.luben.zstd.Zstd;

import org.apache.parquet.format.CompressionCodec;
import org.xerial.snappy.Snappy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Decompresses pages. Libraries are touched only by files that use them. */
final class Codec {
    private static final Set<CompressionCodec> KNOWN =
            EnumSet.of(
                    CompressionCodec.UNCOMPRESSED,
                    CompressionCodec.SNAPPY,
                    CompressionCodec.ZSTD,
                    CompressionCodec.GZIP,
                    CompressionCodec.LZ4_RAW,
                    CompressionCodec.LZ4);

    private Codec() {}

    /** Whether pages of this compression can be read. */
    static boolean knows(CompressionCodec codec) {
        return KNOWN.contains(codec);
    }

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
                    default -> throw new IllegalArgumentException("compression " + codec);
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

    /** LZ4 in Hadoop's frame; some writers left the frame out. */
    private static int hadoopLz4(byte[] in, int from, int length, byte[] out, int offset, int size)
            throws IOException {
        return framedLz4(ByteBuffer.wrap(in, from, length), out, offset, size)
                ? size
                : Lz4.decompress(in, from, length, out, offset, size);
    }

    /**
     * Hadoop's frame: the size of a block, then the parts it was compressed in, each after its
     * length, big endian. Gives false when the bytes are not that.
     */
    private static boolean framedLz4(ByteBuffer in, byte[] out, int offset, int size)
            throws IOException {
        int done = 0;
        while (in.remaining() >= Integer.BYTES) {
            int block = in.getInt();
            if (block < 0 || block > size - done) {
                return false;
            }
            int end = done + block;
            while (done < end) {
                int packed = in.remaining() < Integer.BYTES ? -1 : in.getInt();
                if (packed <= 0 || packed > in.remaining()) {
                    return false;
                }
                done +=
                        Lz4.decompress(
                                in.array(), in.position(), packed, out, offset + done, end - done);
                in.position(in.position() + packed);
            }
        }
        return done == size && !in.hasRemaining();
    }
}
