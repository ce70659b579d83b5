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

    /**
     * Decompresses what remains in {@code in} to exactly what remains in {@code out}. Both are
     * direct buffers where the codec is native; others work on arrays.
     */
    static void decompress(CompressionCodec codec, ByteBuffer in, ByteBuffer out)
            throws IOException {
        int size = out.remaining();
        int n =
                switch (codec) {
                    case UNCOMPRESSED -> copy(in, out);
                    case SNAPPY -> snappy(in, out);
                    case ZSTD -> zstd(in, out);
                    case GZIP, LZ4_RAW, LZ4 -> onArrays(codec, in, out);
                    default -> throw new IllegalArgumentException("compression " + codec);
                };
        if (n != size) {
            throw new IOException("a page has " + n + " bytes instead of " + size);
        }
    }

    private static int copy(ByteBuffer in, ByteBuffer out) {
        int n = in.remaining();
        if (n == out.remaining()) {
            out.put(in);
        }
        return n;
    }

    private static int snappy(ByteBuffer in, ByteBuffer out) throws IOException {
        // The native code writes as many bytes as the stream announces, so that is checked first.
        int announced = Snappy.uncompressedLength(in);
        return announced == out.remaining() ? Snappy.uncompress(in, out.slice()) : announced;
    }

    private static int zstd(ByteBuffer in, ByteBuffer out) {
        return (int)
                Zstd.decompressDirectByteBuffer(
                        out, out.position(), out.remaining(), in, in.position(), in.remaining());
    }

    private static int onArrays(CompressionCodec codec, ByteBuffer in, ByteBuffer out)
            throws IOException {
        byte[] packed = new byte[in.remaining()];
        in.get(in.position(), packed);
        byte[] page = new byte[out.remaining()];
        int n =
                switch (codec) {
                    case GZIP -> gzip(packed, page);
                    case LZ4_RAW -> Lz4.decompress(packed, 0, packed.length, page, 0, page.length);
                    default -> hadoopLz4(packed, page);
                };
        out.put(out.position(), page, 0, Math.clamp(n, 0, page.length));
        return n;
    }

    private static int gzip(byte[] in, byte[] out) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(in), 8192)) {
            return stream.readNBytes(out, 0, out.length);
        }
    }

    /** LZ4 in Hadoop's frame; some writers left the frame out. */
    private static int hadoopLz4(byte[] in, byte[] out) throws IOException {
        return framedLz4(ByteBuffer.wrap(in), out)
                ? out.length
                : Lz4.decompress(in, 0, in.length, out, 0, out.length);
    }

    /**
     * Hadoop's frame: the size of a block, then the parts it was compressed in, each after its
     * length, big endian. Gives false when the bytes are not that.
     */
    private static boolean framedLz4(ByteBuffer in, byte[] out) throws IOException {
        int done = 0;
        while (in.remaining() >= Integer.BYTES) {
            int block = in.getInt();
            if (block < 0 || block > out.length - done) {
                return false;
            }
            int end = done + block;
            while (done < end) {
                int packed = in.remaining() < Integer.BYTES ? -1 : in.getInt();
                if (packed <= 0 || packed > in.remaining()) {
                    return false;
                }
                done += Lz4.decompress(in.array(), in.position(), packed, out, done, end - done);
                in.position(in.position() + packed);
            }
        }
        return done == out.length && !in.hasRemaining();
    }
}
