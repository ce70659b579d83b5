// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * The speed of light without a C compiler: a sum of doubles by the Vector API, four independent
 * accumulators.
 */
final class ReadProbe {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private ReadProbe() {}

    static double read(long address, long doubles) {
        int width = SPECIES.length();
        long step = 8L * width;
        long end = address + doubles / (4L * width) * 4 * step;
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        for (long at = address; at < end; at += 4 * step) {
            a = a.add(load(at));
            b = b.add(load(at + step));
            c = c.add(load(at + 2 * step));
            d = d.add(load(at + 3 * step));
        }
        return a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
    }

    private static DoubleVector load(long address) {
        return DoubleVector.fromMemorySegment(SPECIES, ALL, address, ByteOrder.LITTLE_ENDIAN);
    }
}
