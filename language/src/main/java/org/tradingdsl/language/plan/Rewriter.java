// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a lowered graph into one that has a node for every term: windows that skip missing values
 * become windows over filled values and counts, lags of lags become one lag, a square becomes a
 * product. What comes out computes the same values.
 */
final class Rewriter {
    /**
     * The min_periods of a window in which nothing is missing, and rows before the first count as
     * empty.
     */
    static final double PARTIAL = -1;

    private final Term.Pool pool = new Term.Pool();
    private final Shortcuts shortcuts = new Shortcuts(pool);
    private final Thresholds thresholds = new Thresholds(pool);
    private final Map<Term, Term> done = new HashMap<>();

    Term rewrite(Term root) {
        Term known = done.get(root);
        if (known != null) {
            return known;
        }
        List<Term> inputs = new ArrayList<>();
        for (Term input : root.inputs()) {
            inputs.add(rewrite(input));
        }
        Object before = pool.at(root.origin());
        Term result = rebuild(root, inputs);
        pool.at(before);
        done.put(root, result);
        return result;
    }

    private Term rebuild(Term term, List<Term> inputs) {
        Primitive operator = term.operator();
        return switch (operator) {
            case COLUMN -> pool.column(term.column());
            case SHIFT, SHIFT_BOOL -> lag(operator, inputs.getFirst(), (long) term.constant(0));
            case LT, LE, GT, GE, EQ -> comparison(operator, inputs.get(0), inputs.get(1));
            case WHERE -> shortcuts.where(inputs);
            case CUMMIN -> shortcuts.lowest(inputs.getFirst());
            case POW -> power(inputs.get(0), inputs.get(1));
            case ROLLING_SUM, ROLLING_MEAN, ROLLING_MIN, ROLLING_MAX ->
                    skips(term) ? skipping(term, inputs.getFirst()) : strict(term, inputs);
            case ROLLING_VAR, ROLLING_STD ->
                    skips(term) ? term(operator, inputs, term) : strict(term, inputs);
            default -> term(operator, inputs, term);
        };
    }

    private Term term(Primitive operator, List<Term> inputs, Term constants) {
        return pool.of(
                operator,
                inputs,
                constants.constants().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Term lag(Primitive operator, Term input, long n) {
        if (n == 0) {
            return input;
        }
        if (input.operator() == operator) {
            return lag(operator, input.inputs().getFirst(), (long) input.constant(0) + n);
        }
        // A register more is cheaper than a ring in memory; a column is read at any lag for
        // nothing.
        if (n == 2 && input.operator() != Primitive.COLUMN) {
            return pool.of(operator, List.of(pool.of(operator, List.of(input), 1)), 1);
        }
        return pool.of(operator, List.of(input), n);
    }

    /**
     * A comparison of two values of n bars ago is the comparison of n bars ago: before the first
     * bar both are false. One mask is carried instead of two vectors.
     */
    private Term comparison(Primitive operator, Term a, Term b) {
        boolean lagged = a.operator() == Primitive.SHIFT && b.operator() == Primitive.SHIFT;
        if (lagged
                && a.constant(0) == b.constant(0)
                && !(Cost.isLaggedColumn(a) && Cost.isLaggedColumn(b))) {
            Term now = comparison(operator, a.inputs().getFirst(), b.inputs().getFirst());
            return lag(Primitive.SHIFT_BOOL, now, (long) a.constant(0));
        }
        Term cheaper = operator == Primitive.EQ ? null : thresholds.of(operator, a, b);
        return cheaper != null ? cheaper : pool.of(operator, List.of(a, b));
    }

    private Term power(Term base, Term exponent) {
        boolean square = exponent.operator() == Primitive.NUMBER && exponent.constant(0) == 2;
        return pool.of(
                square ? Primitive.MUL : Primitive.POW, List.of(base, square ? base : exponent));
    }

    /** Whether a window goes on over missing values. */
    static boolean skips(Term window) {
        double minPeriods = window.constant(1);
        return minPeriods != PARTIAL && minPeriods < window.constant(0);
    }

    private Term strict(Term term, List<Term> inputs) {
        return term(term.operator(), inputs, term);
    }

    private Term skipping(Term term, Term x) {
        double n = term.constant(0);
        boolean extreme =
                term.operator() == Primitive.ROLLING_MIN
                        || term.operator() == Primitive.ROLLING_MAX;
        double least =
                extreme || term.operator() == Primitive.ROLLING_MEAN
                        ? Math.max(1, term.constant(1))
                        : term.constant(1);
        double neutral =
                switch (term.operator()) {
                    case ROLLING_MIN -> Double.POSITIVE_INFINITY;
                    case ROLLING_MAX -> Double.NEGATIVE_INFINITY;
                    default -> 0;
                };
        Term missing = pool.of(Primitive.ISNA, List.of(x));
        Term filled = pool.of(Primitive.WHERE, List.of(missing, pool.number(neutral), x));
        Term ones = pool.of(Primitive.WHERE, List.of(missing, pool.number(0), pool.number(1)));
        Term count = pool.of(Primitive.ROLLING_SUM, List.of(ones), n, PARTIAL);
        Primitive inner = extreme ? term.operator() : Primitive.ROLLING_SUM;
        Term value = pool.of(inner, List.of(filled), n, PARTIAL);
        if (term.operator() == Primitive.ROLLING_MEAN) {
            value = pool.of(Primitive.DIV, List.of(value, count));
        }
        Term enough = pool.of(Primitive.GE, List.of(count, pool.number(least)));
        return pool.of(Primitive.WHERE, List.of(enough, value, pool.number(Double.NaN)));
    }
}
