// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operators applied to operators, over all triples of values that arithmetic treats in ways of
 * their own: a compiler that takes doubles for real numbers, so that x - x is 0 and -(x - y) is y -
 * x, is found out here. Bits must be those of Java's own arithmetic, zeros' signs too.
 */
class SpecialValuesTest {
    private static final double[] VALUES = {
        Double.NaN,
        0.0,
        -0.0,
        1,
        -1,
        0.1,
        -3,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final List<Primitive> ARITHMETIC =
            List.of(
                    Primitive.ADD,
                    Primitive.SUB,
                    Primitive.MUL,
                    Primitive.DIV,
                    Primitive.MIN,
                    Primitive.MAX);

    private static final List<Primitive> ALONE =
            List.of(Primitive.NEG, Primitive.ABS, Primitive.SQRT);

    private static final List<Primitive> COMPARISONS =
            List.of(Primitive.LT, Primitive.GE, Primitive.EQ, Primitive.NE);

    /** Outputs of one program: as many as make a few loops. */
    private static final int TOGETHER = 48;

    private final Term.Pool pool = new Term.Pool();
    private final Term x = pool.column("x");
    private final Term y = pool.column("y");
    private final Term z = pool.column("z");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void operatorsOfOperators(boolean compiled) {
        List<TestTicker> market = List.of(triples());
        SlowTerms slow = new SlowTerms(market.getFirst().columns(), market.getFirst().bars());
        List<Term> all = List.copyOf(terms());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Term> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            PlanHarness.Knobs knobs = new PlanHarness.Knobs(8, 512, 18, compiled, false, 8, 0);
            double[][] results = PlanHarness.run(some, market, knobs)[0];
            for (int i = 0; i < some.size(); i++) {
                Term term = some.get(i);
                PlanHarness.assertSame(term.toString(), results[i], slow.asNumbers(term));
            }
        }
    }

    /** A ticker whose bars are all triples of the values. */
    private static TestTicker triples() {
        int n = VALUES.length;
        int bars = n * n * n;
        Map<String, double[]> columns = new LinkedHashMap<>();
        int period = 1;
        for (String name : List.of("x", "y", "z")) {
            double[] column = new double[bars];
            for (int t = 0; t < bars; t++) {
                column[t] = VALUES[t / period % n];
            }
            columns.put(name, column);
            period *= n;
        }
        return new TestTicker("T", new long[bars], columns);
    }

    private Set<Term> terms() {
        Set<Term> terms = new LinkedHashSet<>();
        for (Term value : simple()) {
            terms.add(value);
            for (Primitive operator : ALONE) {
                terms.add(pool.of(operator, List.of(value)));
            }
            for (Term other : List.of(x, y, z, pool.number(0), pool.number(-1))) {
                for (Primitive operator : ARITHMETIC) {
                    terms.add(pool.of(operator, List.of(value, other)));
                    terms.add(pool.of(operator, List.of(other, value)));
                }
                for (Primitive operator : COMPARISONS) {
                    terms.add(pool.of(operator, List.of(value, other)));
                }
                Term less = pool.of(Primitive.LT, List.of(value, other));
                terms.add(pool.of(Primitive.WHERE, List.of(less, value, other)));
            }
        }
        return terms;
    }

    /** One operator over columns and constants. */
    private List<Term> simple() {
        List<Term> simple = new ArrayList<>();
        for (Primitive operator : ARITHMETIC) {
            simple.add(pool.of(operator, List.of(x, y)));
            simple.add(pool.of(operator, List.of(x, x)));
            simple.add(pool.of(operator, List.of(x, pool.number(0))));
            simple.add(pool.of(operator, List.of(pool.number(-1), x)));
        }
        for (Primitive operator : ALONE) {
            simple.add(pool.of(operator, List.of(x)));
        }
        Term rises = pool.of(Primitive.GT, List.of(x, y));
        simple.add(pool.of(Primitive.WHERE, List.of(rises, x, pool.number(0))));
        simple.add(pool.of(Primitive.NUMBER_OF, List.of(rises)));
        return simple;
    }
}
