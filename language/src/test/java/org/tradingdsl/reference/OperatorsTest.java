// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Every primitive operator through planner and kernels against its slow meaning: over columns and
 * over computed values, with and without gaps, for lengths around windows and blocks, interpreted
 * and compiled.
 */
class OperatorsTest {
    /** Short ones, lengths around the windows below, and enough rows for several tiles. */
    private static final int[] LENGTHS = {
        0, 1, 2, 3, 13, 14, 15, 63, 64, 65, 128, 511, 512, 513, 1100, 1700, 9
    };

    private static final int VARIANTS = 4;

    /** Those whose result is no single rounding of an exact one: the order of adding may differ. */
    private static final Set<Primitive> ROUNDED =
            EnumSet.of(
                    Primitive.ROLLING_SUM,
                    Primitive.ROLLING_MEAN,
                    Primitive.ROLLING_VAR,
                    Primitive.ROLLING_STD,
                    Primitive.WMA,
                    Primitive.EWM_MEAN);

    @ParameterizedTest
    @EnumSource(
            value = Primitive.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COLUMN", "NUMBER", "BOOLEAN"})
    void agreesWithTheReference(Primitive operator) {
        SplittableRandom random = new SplittableRandom(operator.ordinal());
        List<TestTicker> market = TestTicker.market(random, LENGTHS);
        List<Term> outputs = variants(operator, random);
        for (boolean compiled : new boolean[] {false, true}) {
            double[][][] results = PlanHarness.run(outputs, market, knobs(compiled));
            for (int k = 0; k < LENGTHS.length; k++) {
                TestTicker ticker = market.get(k);
                SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
                for (int i = 0; i < outputs.size(); i++) {
                    double tolerance = ROUNDED.contains(operator) ? 1e-11 : 0;
                    String what = ticker.name() + " (" + ticker.bars() + " bars) " + outputs.get(i);
                    Csv.assertClose(what, results[k][i], slow.asNumbers(outputs.get(i)), tolerance);
                }
            }
        }
    }

    /** With alpha 1 the weight of all that was is 0 on the first missing bar: pandas repeats it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anAverageOutlivesItsWeight(int adjust) {
        Term.Pool pool = new Term.Pool();
        List<Term> outputs =
                List.of(
                        pool.of(Primitive.EWM_MEAN, List.of(pool.column("close")), 1, adjust, 1, 0),
                        pool.of(
                                Primitive.EWM_MEAN,
                                List.of(pool.column("close")),
                                1,
                                adjust,
                                3,
                                1));
        List<TestTicker> market = TestTicker.market(new SplittableRandom(3), 1, 5, 300);
        double[][][] results = PlanHarness.run(outputs, market, knobs(false));
        for (int k = 0; k < market.size(); k++) {
            TestTicker ticker = market.get(k);
            SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
            for (int i = 0; i < outputs.size(); i++) {
                String what = ticker.name() + " " + outputs.get(i);
                Csv.assertClose(what, results[k][i], slow.asNumbers(outputs.get(i)), 0);
            }
        }
    }

    /** 0 turned round is -0, which a division shows. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDifferenceOfNothingHasItsSignTurned(boolean compiled) {
        Term.Pool pool = new Term.Pool();
        Term close = pool.column("close");
        Term open = pool.column("open");
        Term rises = pool.of(Primitive.GT, List.of(close, open));
        Term level = pool.of(Primitive.WHERE, List.of(rises, close, open));
        List<Term> outputs = new ArrayList<>();
        for (Term from : List.of(close, level)) {
            for (Term value : List.of(from, pool.of(Primitive.SUB, List.of(close, from)))) {
                Term turned = pool.of(Primitive.NEG, List.of(value));
                outputs.add(pool.of(Primitive.DIV, List.of(pool.number(1), turned)));
            }
        }
        List<TestTicker> market = TestTicker.market(new SplittableRandom(5), 1, 5, 300, 700);
        double[][][] results = PlanHarness.run(outputs, market, knobs(compiled));
        for (int k = 0; k < market.size(); k++) {
            TestTicker ticker = market.get(k);
            SlowTerms slow = new SlowTerms(ticker.columns(), ticker.bars());
            for (int i = 0; i < outputs.size(); i++) {
                String what = ticker.name() + " " + outputs.get(i);
                Csv.assertClose(what, results[k][i], slow.asNumbers(outputs.get(i)), 0);
            }
        }
    }

    private static PlanHarness.Knobs knobs(boolean compiled) {
        return new PlanHarness.Knobs(8, 128, 18, compiled, false, 8, 1);
    }

    /** An operator over columns and computed values, with random constants. */
    static List<Term> variants(Primitive operator, SplittableRandom random) {
        return variants(new Term.Pool(), operator, random);
    }

    /** The same in a pool of a test's own. */
    static List<Term> variants(Term.Pool pool, Primitive operator, SplittableRandom random) {
        Term close = pool.column("close");
        Term open = pool.column("open");
        Term high = pool.column("high");
        Term computed = pool.of(Primitive.SUB, List.of(close, open));
        Term rises = pool.of(Primitive.GT, List.of(computed, pool.number(0)));
        Term falls = pool.of(Primitive.LT, List.of(computed, pool.number(-0.5)));
        Term enters = pool.of(Primitive.GT, List.of(pool.column("enter"), pool.number(0)));
        List<Term> numbers = List.of(close, computed, high, open, pool.number(2));
        List<Term> booleans = List.of(enters, rises, falls);
        List<Term> outputs = new ArrayList<>();
        for (int variant = 0; variant < (operator.arity() == 0 ? 1 : VARIANTS); variant++) {
            List<Term> inputs = new ArrayList<>();
            for (int i = 0; i < operator.arity(); i++) {
                List<Term> from = operator.takesBoolean(i) ? booleans : numbers;
                inputs.add(from.get((variant + 2 * i) % from.size()));
            }
            outputs.add(pool.of(operator, inputs, RandomTerms.constants(operator, random)));
        }
        return outputs;
    }
}
