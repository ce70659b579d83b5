// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.synthetic;

/**
 * One ticker's bars from a seed: a geometric random walk with a standard deviation of about 2 % a
 * day. SplitMix64 (Steele, Lea, Flood 2014) gives the bits, the sum of twelve uniform numbers less
 * six a nearly normal one, and {@link StrictMath} the exponential, so every machine makes the same
 * values.
 */
final class RandomWalk {
    private static final double CENT = 100;

    private final double sigma;
    private long state;
    private double price;
    double open;
    double high;
    double low;
    double close;
    double volume;

    /** A ticker of a market; {@code barsPerDay} scales each bar's deviation. */
    RandomWalk(long seed, long ticker, int barsPerDay) {
        this.state = seed ^ mix(ticker + 1);
        this.sigma = 0.02 / StrictMath.sqrt(barsPerDay);
        this.price = 10 + 190 * uniform();
    }

    private static long mix(long x) {
        long z = x * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private long bits() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private double uniform() {
        return (bits() >>> 11) * 0x1p-53;
    }

    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i += 4) {
            // Four 16-bit numbers from one draw.
            long b = bits();
            for (int k = 0; k < Long.SIZE; k += Short.SIZE) {
                sum += ((b >>> k & 0xFFFF) + 0.5) * 0x1p-16;
            }
        }
        return sum;
    }

    /** Makes the next bar: low <= open, close <= high, all at least a cent; volume whole. */
    void next() {
        double from = price * StrictMath.exp(sigma * 0.25 * normal());
        double to = from * StrictMath.exp(sigma * (normal() + 0.01));
        double up = Math.max(from, to) * (1 + sigma * 0.5 * uniform());
        double down = Math.min(from, to) * (1 - sigma * 0.5 * uniform());
        open = cents(from);
        close = cents(to);
        high = cents(up);
        low = cents(down);
        volume = Math.rint(100_000 * StrictMath.exp(0.5 * normal()));
        // A walk that nears nothing or runs away is turned back, so that any length has prices.
        price = to < 1 ? to * 2 : to > 100_000 ? to / 2 : to;
    }

    private static double cents(double p) {
        return Math.max(1, Math.rint(p * CENT)) / CENT;
    }
}
