// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.reference.PlanHarness.Knobs;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Results do not depend on how a program is run: lanes, tiles, the cut into loops, grouping, call
 * lengths, and whether kernels are interpreted or compiled give the same bits, for random programs
 * over random markets.
 */
class SameBitsTest {
    private static final int[] LENGTHS = {
        0, 1, 7, 63, 64, 65, 130, 129, 200, 333, 400, 513, 600, 599, 90, 20, 511
    };

    private static final Knobs PLAIN = new Knobs(8, 512, 18, false, false, 8, 0);

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void lanesTilesLoopsAndGroups(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> outputs = RandomTerms.outputs(random, size, 4);
        List<TestTicker> market = TestTicker.market(random, LENGTHS);
        double[][][] expected = PlanHarness.run(outputs, market, PLAIN);
        for (int width : new int[] {1, 2, 4, 8}) {
            int tile = 8 << random.nextInt(8);
            int budget = 6 + random.nextInt(40);
            boolean single = width > 2 && random.nextInt(3) == 0;
            Knobs knobs =
                    new Knobs(
                            width,
                            tile,
                            budget,
                            false,
                            single,
                            1 + random.nextInt(8),
                            random.nextLong());
            PlanHarness.assertSame(
                    knobs + " of " + outputs, PlanHarness.run(outputs, market, knobs), expected);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void interpretedAndCompiled(@ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> outputs = RandomTerms.outputs(random, size, 4);
        List<TestTicker> market = TestTicker.market(random, LENGTHS);
        double[][][] expected = PlanHarness.run(outputs, market, PLAIN);
        int tile = 8 << random.nextInt(8);
        Knobs knobs = new Knobs(8, tile, 6 + random.nextInt(40), true, false, 8, random.nextLong());
        PlanHarness.assertSame(
                knobs + " of " + outputs, PlanHarness.run(outputs, market, knobs), expected);
    }
}
