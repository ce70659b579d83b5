// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * How many tickers a vector holds, and what follows from it. A node keeps its lanes in a final
 * field, so partial evaluation sees the species as a constant and every vector operation expands to
 * instructions.
 *
 * <p>Results never depend on the width: each lane computes what a scalar loop would.
 */
public final class Lanes {
    /** Tickers in a stored row, whatever the width of the machine's vectors. */
    public static final int GROUP = 8;

    private static final Lanes[] BY_WIDTH = {
        null, new Lanes(1), new Lanes(2), null, new Lanes(4), null, null, null, new Lanes(8)
    };

    private final int width;
    private final VectorSpecies<Double> doubles;
    private final VectorSpecies<Long> longs;
    private final Class<?> vectorClass;
    private final Class<?> longClass;
    private final Class<?> maskClass;
    private final LongVector bits;
    private final DoubleVector zero;
    private final DoubleVector missing;

    private Lanes(int width) {
        this.width = width;
        VectorShape shape = VectorShape.forBitSize(width * Double.SIZE);
        this.doubles = VectorSpecies.of(double.class, shape);
        this.longs = VectorSpecies.of(long.class, shape);
        this.zero = DoubleVector.zero(doubles);
        this.missing = DoubleVector.broadcast(doubles, Double.NaN);
        // The exact classes let castExact turn a frame slot's type into a constant.
        this.vectorClass = zero.getClass();
        this.longClass = LongVector.zero(longs).getClass();
        this.maskClass = doubles.maskAll(false).getClass();
        this.bits = LongVector.fromArray(longs, new long[] {1, 2, 4, 8, 16, 32, 64, 128}, 0);
    }

    /**
     * Lanes of the given width.
     *
     * @param width 1, 2, 4 or 8
     */
    public static Lanes of(int width) {
        Lanes lanes = width >= 0 && width < BY_WIDTH.length ? BY_WIDTH[width] : null;
        if (lanes == null) {
            throw new IllegalArgumentException("lanes: found " + width + ", expected 1, 2, 4 or 8");
        }
        return lanes;
    }

    /**
     * The widest lanes that this machine has in hardware; at least 4, since narrower ones do not
     * expand.
     */
    public static Lanes preferred() {
        return of(Math.clamp(DoubleVector.SPECIES_PREFERRED.length(), 4, 8));
    }

    /** Lanes per vector. */
    public int width() {
        return width;
    }

    /** Bytes of one vector, which is one row of a tile column. */
    public int rowBytes() {
        return width * Double.BYTES;
    }

    /** The species of values. */
    public VectorSpecies<Double> doubles() {
        return doubles;
    }

    /** The species of counts and bit patterns. */
    public VectorSpecies<Long> longs() {
        return longs;
    }

    /** The value in every lane. */
    public DoubleVector broadcast(double value) {
        return DoubleVector.broadcast(doubles, value);
    }

    /** Zero in every lane. */
    public DoubleVector zero() {
        return DoubleVector.zero(doubles);
    }

    /** A vector kept in a static frame slot. */
    public DoubleVector vector(VirtualFrame frame, int slot) {
        return (DoubleVector)
                CompilerDirectives.castExact(frame.getObjectStatic(slot), vectorClass);
    }

    /**
     * The same vector, its exact class known to the compiler. A value that an inner loop carries
     * needs it before a comparison or a blend is called on it; else nothing of the loop expands.
     */
    public DoubleVector exact(DoubleVector value) {
        return (DoubleVector) CompilerDirectives.castExact(value, vectorClass);
    }

    /** A vector of longs kept in a static frame slot. */
    public LongVector longs(VirtualFrame frame, int slot) {
        return (LongVector) CompilerDirectives.castExact(frame.getObjectStatic(slot), longClass);
    }

    /** A mask kept in a static frame slot. */
    @SuppressWarnings("unchecked")
    public VectorMask<Double> mask(VirtualFrame frame, int slot) {
        return (VectorMask<Double>)
                CompilerDirectives.castExact(frame.getObjectStatic(slot), maskClass);
    }

    /** The mask whose lane i is bit i. {@code VectorMask.fromLong} does not expand; this does. */
    public VectorMask<Double> maskOf(long bitSet) {
        return LongVector.broadcast(longs, bitSet)
                .and(bits)
                .compare(jdk.incubator.vector.VectorOperators.NE, 0L)
                .cast(doubles);
    }

    /** The lanes whose value is missing: NaN differs from itself, in one instruction. */
    public static VectorMask<Double> missing(DoubleVector value) {
        return value.compare(jdk.incubator.vector.VectorOperators.NE, value);
    }

    /** A missing value in every lane. */
    public DoubleVector missing() {
        return missing;
    }

    @Override
    public String toString() {
        return width + " lanes";
    }
}
