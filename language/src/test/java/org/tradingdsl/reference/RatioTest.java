// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Comparisons of quotients that the planner turns into products must be true on the same bars as
 * the divisions that they replace, to the last unit in the last place: over pairs whose quotient is
 * at, or a few doubles beside, the limit, and over the ends of the range of doubles.
 */
class RatioTest {
    private static final int ROWS = 600;
    private static final double[] EXTREMES = {
        0.0,
        -0.0,
        Double.MIN_VALUE,
        1e-310,
        0x1p-1000,
        0x1p-900,
        Math.nextDown(0x1p-900),
        1e-300,
        1,
        1e300,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NaN
    };

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void agreesWithTheDivision(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Term.Pool pool = new Term.Pool();
        double limit = random.nextBoolean() ? random.nextInt(1, 100) : 100 * random.nextDouble();
        List<Term> outputs = new ArrayList<>();
        for (Primitive comparison :
                List.of(Primitive.GT, Primitive.GE, Primitive.LT, Primitive.LE)) {
            Term ratio = ratio(pool, random.nextBoolean());
            outputs.add(pool.of(comparison, List.of(ratio, pool.number(limit / 50))));
            outputs.add(pool.of(comparison, List.of(rsi(pool, ratio), pool.number(limit))));
            outputs.add(pool.of(comparison, List.of(pool.number(limit), rsi(pool, ratio))));
        }
        TestTicker ticker = pairs(random, limit);
        SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
        boolean compiled = random.nextInt(4) == 0;
        double[][][] results =
                PlanHarness.run(
                        outputs,
                        List.of(ticker, ticker, ticker),
                        new PlanHarness.Knobs(8, 128, 60, compiled, false, 8, seed));
        for (int i = 0; i < outputs.size(); i++) {
            PlanHarness.assertSame(
                    outputs.get(i).toString(), results[2][i], slow.asNumbers(outputs.get(i)));
        }
    }

    private static Term ratio(Term.Pool pool, boolean negativeZeros) {
        Term a = pool.of(Primitive.ABS, List.of(pool.column("a")));
        Term b = pool.column("b");
        Term negative = pool.of(Primitive.LT, List.of(b, pool.number(0)));
        Term floor = pool.of(Primitive.WHERE, List.of(negative, pool.number(0), b));
        Term size = pool.of(Primitive.ABS, List.of(b));
        return pool.of(Primitive.DIV, List.of(a, negativeZeros ? floor : size));
    }

    private static Term rsi(Term.Pool pool, Term ratio) {
        Term more = pool.of(Primitive.ADD, List.of(pool.number(1), ratio));
        Term weakness = pool.of(Primitive.DIV, List.of(pool.number(100), more));
        return pool.of(Primitive.SUB, List.of(pool.number(100), weakness));
    }

    private static TestTicker pairs(SplittableRandom random, double limit) {
        double[] a = new double[ROWS];
        double[] b = new double[ROWS];
        double critical = limit / (100 - limit);
        for (int t = 0; t < ROWS; t++) {
            double target = random.nextBoolean() ? critical : limit / 50;
            b[t] = random.nextDouble() * Math.scalb(1.0, random.nextInt(-20, 20));
            if (t % 10 == 0) {
                b[t] = EXTREMES[random.nextInt(EXTREMES.length)];
            }
            // A few doubles around the product, so that the quotient is the limit or its neighbour.
            a[t] = b[t] * target;
            int away = random.nextInt(-4, 5) * (random.nextBoolean() ? 1 : random.nextInt(1, 30));
            for (int i = 0; i < Math.abs(away); i++) {
                a[t] = away > 0 ? Math.nextUp(a[t]) : Math.nextDown(a[t]);
            }
            if (t % 37 == 0) {
                a[t] = EXTREMES[random.nextInt(EXTREMES.length)];
            }
        }
        return new TestTicker("PAIRS", new long[ROWS], Map.of("a", a, "b", b));
    }
}
