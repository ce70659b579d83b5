// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import com.github.luben.zstd.Zstd;

import io.airlift.compress.lz4.Lz4Compressor;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Compressors for parquet-java's writer that need no Hadoop configuration. */
final class TestCodecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                return BytesInput.from(TestCodecs.compress(codec, bytes.toByteArray()));
            }

            @Override
            public CompressionCodecName getCodecName() {
                return codec;
            }

            @Override
            public void release() {}
        };
    }

    private static byte[] compress(CompressionCodecName codec, byte[] bytes) throws IOException {
        return switch (codec) {
            case UNCOMPRESSED -> bytes;
            case SNAPPY -> Snappy.compress(bytes);
            case ZSTD -> Zstd.compress(bytes);
            case GZIP -> gzip(bytes);
            case LZ4_RAW -> lz4(bytes);
            case LZ4 -> framed(bytes);
            default -> throw new IllegalArgumentException(codec.name());
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] lz4(byte[] bytes) {
        Lz4Compressor compressor = new Lz4Compressor();
        byte[] out = new byte[compressor.maxCompressedLength(bytes.length)];
        int n = compressor.compress(bytes, 0, bytes.length, out, 0, out.length);
        return Arrays.copyOf(out, n);
    }

    /** As Hadoop does it: blocks after their sizes, each in parts after theirs. */
    private static byte[] framed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int third = bytes.length / 3;
        // One block of two parts, then one of a single part.
        out.writeBytes(ByteBuffer.allocate(4).putInt(2 * third).array());
        if (third > 0) {
            part(out, Arrays.copyOf(bytes, third));
            part(out, Arrays.copyOfRange(bytes, third, 2 * third));
        }
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length - 2 * third).array());
        if (bytes.length > 0) {
            part(out, Arrays.copyOfRange(bytes, 2 * third, bytes.length));
        }
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, byte[] bytes) {
        byte[] packed = lz4(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(packed.length).array());
        out.writeBytes(packed);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        throw new IllegalStateException("tests write only");
    }

    @Override
    public void release() {}
}
