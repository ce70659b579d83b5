// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** What parquet-java's encoder writes is read back, however many values are asked for at a time. */
class RleReaderTest {
    @Test
    void valuesOfEveryWidthSurvive() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        for (int width = 0; width <= 32; width++) {
            int[] values = new int[20_000];
            long mask = (1L << width) - 1;
            for (int i = 0; i < values.length; i++) {
                // Long runs, and long stretches without one.
                boolean repeats = i % 8000 > 6000 && i > 0;
                values[i] = repeats ? values[i - 1] : (int) (random.nextLong() & mask);
            }
            for (int most : new int[] {1, 7, 4096, values.length}) {
                assertThat(decoded(encoded(values, width), width, values.length, most))
                        .as("%d bits, up to %d at a time", width, most)
                        .isEqualTo(values);
            }
        }
    }

    /** Other writers put more than parquet-java's 504 values into one bit-packed run. */
    @Test
    void packedRunsOfAnyLengthSurvive() {
        SplittableRandom random = new SplittableRandom(8);
        int[] values = random.ints(20_000, 0, 1 << 11).toArray();
        for (int most : new int[] {100, 4096, 5000, values.length}) {
            assertThat(decoded(packed(values, 11), 11, values.length, most))
                    .as("up to %d at a time", most)
                    .isEqualTo(values);
        }
    }

    @Test
    void whatEndsTooEarlyIsRefused() {
        // The length of a run goes on and on; a run without its value; no run at all.
        byte[][] bad = {{-2, -1, -1, -1, -1, 1, 5}, {8}, {}};
        for (byte[] bytes : bad) {
            assertThatThrownBy(() -> decoded(bytes, 8, 4, 4))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("its run lengths end too early");
        }
    }

    private static byte[] encoded(int[] values, int width) throws IOException {
        try (RunLengthBitPackingHybridEncoder encoder =
                new RunLengthBitPackingHybridEncoder(
                        width, 64, 1 << 20, HeapByteBufferAllocator.getInstance())) {
            for (int value : values) {
                encoder.writeInt(value);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            encoder.toBytes().writeAllTo(bytes);
            return bytes.toByteArray();
        }
    }

    /** One bit-packed run. */
    private static byte[] packed(int[] values, int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int header = values.length / 8 << 1 | 1;
        for (; header >= 0x80; header >>>= 7) {
            bytes.write(header & 0x7F | 0x80);
        }
        bytes.write(header);
        byte[] bits = new byte[values.length * width / 8];
        for (int i = 0; i < values.length * width; i++) {
            bits[i / 8] |= (byte) ((values[i / width] >>> i % width & 1) << i % 8);
        }
        bytes.writeBytes(bits);
        return bytes.toByteArray();
    }

    private static int[] decoded(byte[] bytes, int width, int count, int most) {
        ByteBuffer room = ByteBuffer.allocate(bytes.length + RleReader.SLACK).put(bytes);
        RleReader reader = new RleReader(room, 0, bytes.length, width);
        int[] values = new int[count];
        SplittableRandom random = new SplittableRandom(count);
        for (int done = 0; done < count; ) {
            int n = Math.min(count - done, most < 4096 ? random.nextInt(1, most + 1) : most);
            reader.read(values, done, n);
            done += n;
        }
        return values;
    }
}
