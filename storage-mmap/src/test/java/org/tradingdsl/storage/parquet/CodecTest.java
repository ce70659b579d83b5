// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.lz4.Lz4Compressor;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.apache.parquet.format.CompressionCodec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

class CodecTest {
    private static byte[] sample(long seed, int size) {
        Random random = new Random(seed);
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            // Runs and repeats, so that matches overlap what they write.
            bytes[i] =
                    i > 3 && random.nextInt(10) > 0
                            ? bytes[i - 1 - random.nextInt(3)]
                            : (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] lz4(byte[] bytes) {
        Lz4Compressor compressor = new Lz4Compressor();
        byte[] out = new byte[compressor.maxCompressedLength(bytes.length)];
        int n = compressor.compress(bytes, 0, bytes.length, out, 0, out.length);
        return Arrays.copyOf(out, n);
    }

    @Property(tries = 200)
    void lz4WithAndWithoutFrameIsReadAsLz4(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100_000) int size)
            throws IOException {
        byte[] bytes = sample(seed, size);
        byte[] packed = lz4(bytes);
        for (CompressionCodec codec :
                new CompressionCodec[] {CompressionCodec.LZ4, CompressionCodec.LZ4_RAW}) {
            byte[] out = new byte[size + 5];
            Codec.decompress(codec, ByteBuffer.wrap(packed), ByteBuffer.wrap(out, 5, size));
            assertThat(Arrays.copyOfRange(out, 5, out.length)).isEqualTo(bytes);
        }
    }

    @Property(tries = 300)
    void damagedPagesNeverLeaveTheirRoom(@ForAll long seed) {
        byte[] bytes = sample(seed, 500);
        byte[] packed = lz4(bytes);
        Random random = new Random(seed);
        packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
        byte[] out = new byte[600];
        try {
            Codec.decompress(
                    CompressionCodec.LZ4_RAW,
                    ByteBuffer.wrap(packed),
                    ByteBuffer.wrap(out, 50, 500));
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("an? (LZ4 block|page) .*");
        }
        for (int i = 0; i < 50; i++) {
            assertThat(out[i]).isZero();
            assertThat(out[550 + i]).isZero();
        }
    }

    @org.junit.jupiter.api.Test
    void whatIsKnownCanBeReadAndNothingElse() {
        for (CompressionCodec codec : CompressionCodec.values()) {
            assertThatThrownBy(
                            () ->
                                    Codec.decompress(
                                            codec,
                                            ByteBuffer.allocateDirect(9),
                                            ByteBuffer.allocateDirect(90)))
                    .as(codec.name())
                    .satisfies(
                            e ->
                                    assertThat(e instanceof IllegalArgumentException)
                                            .isNotEqualTo(Codec.knows(codec)));
        }
    }
}
