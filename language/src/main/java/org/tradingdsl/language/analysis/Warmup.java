// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many leading bars of a term are not valid by construction, on data without missing values.
 */
final class Warmup {
    private static final List<Primitive> COUNTING =
            List.of(
                    Primitive.GE,
                    Primitive.CUMSUM,
                    Primitive.NUMBER_OF,
                    Primitive.NOT,
                    Primitive.ISNA);

    private final Map<Term, Long> known = new IdentityHashMap<>();

    long of(Term term) {
        Long before = known.get(term);
        if (before != null) {
            return before;
        }
        long bars = compute(term);
        known.put(term, bars);
        return bars;
    }

    private long compute(Term term) {
        long inputs = 0;
        for (Term input : term.inputs()) {
            inputs = Math.max(inputs, of(input));
        }
        return switch (term.operator()) {
            case ISNA -> 0;
            case WHERE -> where(term, inputs);
            case SHIFT, SHIFT_BOOL -> inputs + (long) term.constant(0);
            case ROLLING_SUM, ROLLING_MEAN, ROLLING_MIN, ROLLING_MAX ->
                    inputs + least(term.constant(1));
            case ROLLING_VAR, ROLLING_STD ->
                    inputs + least(Math.max(term.constant(1), term.constant(2) + 1));
            case WMA, AVGDEV, HIGHEST_BARS, LOWEST_BARS, EMA, RMA ->
                    inputs + least(term.constant(0));
            case EWM_MEAN -> inputs + least(term.constant(2));
            // What is not valid yet restarts or lets go nothing: only the values decide.
            case SUM_SINCE, RATCHET -> of(term.inputs().get(0));
            default -> inputs;
        };
    }

    private static long least(double values) {
        return Math.max(1, (long) values) - 1;
    }

    /**
     * where(isna(y), a, b): the substitute stands in where the value is not valid yet.
     * where(cumsum(notna(y)) >= n, a, missing), which is how expanding windows count: not valid
     * before the n-th valid value.
     */
    private long where(Term term, long inputs) {
        Term condition = term.inputs().get(0);
        if (condition.operator() == Primitive.ISNA) {
            return Math.min(of(term.inputs().get(1)), of(term.inputs().get(2)));
        }
        Term counted = isMissing(term.inputs().get(2)) ? counted(condition) : null;
        if (counted == null) {
            return inputs;
        }
        double values = condition.inputs().get(1).constant(0);
        return Math.max(inputs, of(counted) + least(values));
    }

    private static boolean isMissing(Term term) {
        return term.operator() == Primitive.NUMBER && Double.isNaN(term.constant(0));
    }

    /** What cumsum(notna(y)) >= n counts the valid values of; null for any other condition. */
    private static Term counted(Term condition) {
        Term term = condition;
        for (Primitive operator : COUNTING) {
            if (term.operator() != operator) {
                return null;
            }
            term = term.inputs().getFirst();
        }
        return condition.inputs().get(1).operator() == Primitive.NUMBER ? term : null;
    }
}
