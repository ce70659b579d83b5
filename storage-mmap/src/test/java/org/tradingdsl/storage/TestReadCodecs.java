// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Snappy for parquet-java's reader, without a Hadoop configuration. */
public final class TestReadCodecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new IllegalStateException("reads only");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        if (codec != CompressionCodecName.SNAPPY) {
            throw new IllegalArgumentException(codec.name());
        }
        return new BytesInputDecompressor() {
            @Override
            public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                return BytesInput.from(Snappy.uncompress(bytes.toByteArray()));
            }

            @Override
            public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size)
                    throws IOException {
                byte[] bytes = new byte[packed];
                in.get(bytes);
                out.put(Snappy.uncompress(bytes));
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public void release() {}
}
