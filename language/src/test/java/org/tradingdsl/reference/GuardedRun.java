// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.plan.PlanOptions;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.run.EngineProbe;
import org.tradingdsl.language.run.Execution;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What {@link BoundsTest} starts in a process of its own: operators over memory between forbidden
 * pages.
 */
final class GuardedRun {
    private static final EnumSet<Primitive> OPERATORS =
            EnumSet.range(Primitive.ADD, Primitive.POSITION);
    private static final int[][] LENGTHS = {
        {0}, {1, 3}, {63, 64, 65, 13}, {127}, {128, 5}, {129, 2, 0}, {513, 300}
    };

    /** How many programs {@code steady} runs. */
    static final int STEADY_PROGRAMS = 6;

    private GuardedRun() {}

    /**
     * Arguments: what to run ({@code operators}, {@code compiled}, {@code steady} or {@code
     * beyond}). Prints how many programs ran.
     */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "operators" -> System.out.println("ran " + operators());
            case "compiled" -> System.out.println("ran " + compiled());
            case "steady" -> System.out.println("ran " + steady());
            case "beyond" -> System.out.println("read " + beyond());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** How many programs {@code operators} must have run when it has left none out. */
    static int programs() {
        return 2 * LENGTHS.length * OPERATORS.size();
    }

    /** Every operator, for lengths around its windows and around the tile, in both layouts. */
    private static int operators() {
        int programs = 0;
        for (Primitive operator : OPERATORS) {
            SplittableRandom random = new SplittableRandom(operator.ordinal());
            List<Term> outputs = OperatorsTest.variants(operator, random);
            for (int[] lengths : LENGTHS) {
                for (boolean atEnd : new boolean[] {true, false}) {
                    boolean single = random.nextBoolean();
                    int width = single ? 8 : 1 << random.nextInt(4);
                    PlanHarness.Knobs knobs =
                            new PlanHarness.Knobs(
                                    width, 64, 18, false, single, 8, random.nextLong());
                    run(outputs, TestTicker.market(random, lengths), knobs, atEnd);
                    programs++;
                }
            }
        }
        return programs;
    }

    /** Random programs in machine code. */
    private static int compiled() {
        int programs = 0;
        for (int seed = 0; seed < 6; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Term> outputs = RandomTerms.outputs(random, 12, 4);
            PlanHarness.Knobs knobs =
                    new PlanHarness.Knobs(8, 128, 18, true, seed % 2 == 1, 8, seed);
            run(outputs, TestTicker.market(random, 513, 200, 0, 65), knobs, seed % 3 != 0);
            programs++;
        }
        return programs;
    }

    /** Random programs with steady twins, in machine code, over columns without gaps. */
    private static int steady() {
        int programs = 0;
        for (int seed = 0; seed < STEADY_PROGRAMS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Term> outputs = RandomTerms.recurrences(random, 12, 4);
            List<TestTicker> market = new ArrayList<>();
            for (int bars : new int[] {513, 512, 449, 1, 64}) {
                market.add(TestTicker.random("T" + market.size(), bars, 0, random));
            }
            GuardedMemory memory = new GuardedMemory(seed % 2 == 0);
            EngineProbe probe =
                    new EngineProbe(
                                    PlanOptions.defaults().withLoops(64, 18),
                                    1,
                                    seed % 3 == 2 ? 1 : 5,
                                    Execution.Window.ALL)
                            .within(memory::allocate);
            probe.series(outputs, TestTicker.sources(market));
            probe.steadily().series(outputs, TestTicker.sources(market));
            programs++;
        }
        return programs;
    }

    private static void run(
            List<Term> outputs, List<TestTicker> market, PlanHarness.Knobs knobs, boolean atEnd) {
        PlanHarness.run(new ArrayList<>(outputs), market, knobs, new GuardedMemory(atEnd));
    }

    /** Reads one row behind the end; the process should not live to print it. */
    private static double beyond() {
        var memory = new GuardedMemory(true).allocate(640);
        return org.tradingdsl.nodes.kernel.Memory.getDouble(memory.address() + 640);
    }
}
