// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import java.nio.charset.StandardCharsets;

/**
 * A 64-bit hash of a sequence of longs, by the multiply-rotate steps of MurmurHash3 (Austin
 * Appleby, public domain). It tells equal content from different content where nobody is an
 * adversary; it costs about a nanosecond a value.
 */
public final class Fingerprint {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private long state;
    private long count;

    /** Begins with a seed; different seeds give independent hashes. */
    public Fingerprint(long seed) {
        this.state = seed;
    }

    /** Adds one value. */
    public void add(long value) {
        long k = Long.rotateLeft(value * C1, 31) * C2;
        state = Long.rotateLeft(state ^ k, 27) * 5 + 0x52dce729;
        count++;
    }

    /** Adds the first {@code n} values of an array. */
    public void add(long[] values, int n) {
        // The same as adding one by one, without a call and a store for each.
        long h = state;
        for (int i = 0; i < n; i++) {
            long k = Long.rotateLeft(values[i] * C1, 31) * C2;
            h = Long.rotateLeft(h ^ k, 27) * 5 + 0x52dce729;
        }
        state = h;
        count += n;
    }

    /** The hash of all that was added. */
    public long value() {
        long h = state ^ count;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    /** The hash of a text. */
    public static long of(String text, long seed) {
        Fingerprint f = new Fingerprint(seed);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            f.add(b);
        }
        return f.value();
    }
}
