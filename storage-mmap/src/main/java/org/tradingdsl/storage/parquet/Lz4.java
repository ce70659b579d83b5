// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.io.IOException;

/** Decompresses one LZ4 block (the LZ4 block format description, version 1.5). */
final class Lz4 {
    private static final int MIN_MATCH = 4;

    private Lz4() {}

    /** Gives the number of bytes written; anything that does not fit is an error. */
    static int decompress(byte[] in, int from, int length, byte[] out, int offset, int size)
            throws IOException {
        int i = from;
        int end = from + length;
        int o = offset;
        int limit = offset + size;
        try {
            while (i < end) {
                int token = in[i++] & 0xFF;
                int literals = token >>> 4;
                if (literals == 15) {
                    int b;
                    do {
                        b = in[i++] & 0xFF;
                        literals += b;
                    } while (b == 255);
                }
                if (literals > end - i || literals > limit - o) {
                    throw new IOException("an LZ4 block is damaged");
                }
                System.arraycopy(in, i, out, o, literals);
                i += literals;
                o += literals;
                if (i >= end) {
                    break;
                }
                int back = in[i] & 0xFF | (in[i + 1] & 0xFF) << 8;
                i += 2;
                int match = token & 15;
                if (match == 15) {
                    int b;
                    do {
                        b = in[i++] & 0xFF;
                        match += b;
                    } while (b == 255);
                }
                match += MIN_MATCH;
                if (back == 0 || back > o - offset || match > limit - o || match < 0) {
                    throw new IOException("an LZ4 block is damaged");
                }
                copyMatch(out, o, back, match);
                o += match;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("an LZ4 block is damaged", e);
        }
        return o - offset;
    }

    /** A match may overlap what it writes: it then repeats. */
    private static void copyMatch(byte[] out, int at, int back, int length) {
        if (back >= length) {
            System.arraycopy(out, at - back, out, at, length);
            return;
        }
        for (int k = 0; k < length; k++) {
            out[at + k] = out[at - back + k];
        }
    }
}
