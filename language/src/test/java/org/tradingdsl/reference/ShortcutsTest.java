// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Formulas that the planner gives to operators of their own must keep every bit: over prices, over
 * bars whose low is above their high, over equities that make new lows by a unit in the last place,
 * and over zeros, infinities, missing values and the ends of the range of doubles.
 */
class ShortcutsTest {
    private static final int ROWS = 500;
    private static final double[] EXTREMES = {
        0.0,
        Double.MIN_VALUE,
        1e-310,
        0x1p-1000,
        0x1p-950,
        1e-200,
        -1,
        -1e-300,
        1e300,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private final Term.Pool pool = new Term.Pool();
    private final Term a = pool.column("a");
    private final Term b = pool.column("b");
    private final Term c = pool.column("c");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void keepEveryBit(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Term> outputs = new ArrayList<>();
        for (Term before : List.of(c, pool.of(Primitive.SHIFT, List.of(c), 1))) {
            outputs.add(trueRange(before));
        }
        for (double less : new double[] {0, 1, -2.5}) {
            Term ratio = of(Primitive.DIV, a, b);
            outputs.add(of(Primitive.CUMMIN, of(Primitive.SUB, ratio, pool.number(less))));
        }
        outputs.add(of(Primitive.CUMMIN, of(Primitive.DIV, a, b)));
        outputs.add(of(Primitive.CUMMIN, of(Primitive.DIV, a, of(Primitive.CUMMAX, a))));
        int odd = random.nextInt(3) == 0 ? Integer.MAX_VALUE : 5 + random.nextInt(60);
        TestTicker ticker = random.nextBoolean() ? prices(random, odd) : equities(random, odd);
        SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
        boolean compiled = random.nextInt(4) == 0;
        double[][][] results =
                PlanHarness.run(
                        outputs,
                        List.of(ticker, ticker),
                        new PlanHarness.Knobs(8, 128, 60, compiled, false, 8, seed));
        for (int i = 0; i < outputs.size(); i++) {
            PlanHarness.assertSame(
                    outputs.get(i).toString(),
                    positiveZeros(results[1][i]),
                    positiveZeros(slow.asNumbers(outputs.get(i))));
        }
    }

    private Term trueRange(Term before) {
        Term span = of(Primitive.SUB, a, b);
        Term up = of(Primitive.ABS, of(Primitive.SUB, a, before));
        Term down = of(Primitive.ABS, of(Primitive.SUB, b, before));
        Term stretched = of(Primitive.MAX, of(Primitive.MAX, span, up), down);
        return of(Primitive.WHERE, of(Primitive.ISNA, before), span, stretched);
    }

    private Term of(Primitive operator, Term... inputs) {
        return pool.of(operator, List.of(inputs));
    }

    /** Which of two zeros a minimum picks is not promised. */
    private static double[] positiveZeros(double[] values) {
        return Arrays.stream(values).map(value -> value + 0.0).toArray();
    }

    private static TestTicker prices(SplittableRandom random, int odd) {
        double[][] columns = new double[3][ROWS];
        for (int t = 0; t < ROWS; t++) {
            double middle = 10 + 5 * random.nextDouble();
            columns[0][t] = middle + random.nextDouble();
            columns[1][t] = middle - random.nextDouble() + (t % 23 == 0 ? 3 : 0);
            columns[2][t] = middle + 3 * random.nextDouble() - 1.5;
        }
        return ticker(columns, random, odd);
    }

    /** Values whose quotients creep downwards by single units in the last place. */
    private static TestTicker equities(SplittableRandom random, int odd) {
        double[][] columns = new double[3][ROWS];
        double ratio = 1 + random.nextDouble();
        for (int t = 0; t < ROWS; t++) {
            if (random.nextInt(3) == 0) {
                ratio = random.nextInt(20) == 0 ? ratio * 0.99 : Math.nextDown(ratio);
            }
            columns[1][t] = Math.scalb(1 + random.nextDouble(), random.nextInt(-30, 30));
            columns[0][t] = columns[1][t] * ratio;
            if (random.nextInt(4) == 0) {
                columns[0][t] = Math.nextUp(columns[0][t]);
            }
            columns[2][t] = columns[0][t];
        }
        return ticker(columns, random, odd);
    }

    private static TestTicker ticker(double[][] columns, SplittableRandom random, int odd) {
        for (double[] column : columns) {
            for (int t = random.nextInt(odd); t >= 0 && t < ROWS; t += 1 + random.nextInt(odd)) {
                column[t] = EXTREMES[random.nextInt(EXTREMES.length)];
            }
        }
        return new TestTicker(
                "T", new long[ROWS], Map.of("a", columns[0], "b", columns[1], "c", columns[2]));
    }
}
