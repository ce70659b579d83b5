// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.List;

/** What is known of the signs of values before any data are seen. */
final class Signs {
    private Signs() {}

    /**
     * Whether a term's values are certainly at least zero where they are not missing. A zero may be
     * a negative one. Means and sums of such values are, in every order of operations and however
     * they round.
     */
    static boolean isNeverNegative(Term term) {
        List<Term> inputs = term.inputs();
        return switch (term.operator()) {
            case NUMBER -> term.constant(0) >= 0;
            case ABS, SQRT, ROLLING_VAR, ROLLING_STD, NUMBER_OF -> true;
            case MAX -> inputs.stream().anyMatch(Signs::isNeverNegative);
            case WHERE ->
                    isNeverNegative(inputs.get(1))
                            && (isNeverNegative(inputs.get(2)) || isFloor(term));
            case ADD,
                    MUL,
                    MIN,
                    SHIFT,
                    ROLLING_SUM,
                    ROLLING_MEAN,
                    ROLLING_MIN,
                    ROLLING_MAX,
                    WMA,
                    EMA,
                    RMA,
                    EWM_MEAN,
                    CUMSUM,
                    CUMPROD,
                    CUMMIN,
                    FFILL ->
                    inputs.stream().allMatch(Signs::isNeverNegative);
            default -> false;
        };
    }

    /**
     * Whether a term that is never negative has no negative zeros either: what is added up from a
     * positive zero on has none.
     */
    static boolean hasNoNegativeZero(Term term) {
        return switch (term.operator()) {
            case NUMBER -> Double.doubleToRawLongBits(term.constant(0)) >= 0;
            case ABS, NUMBER_OF, CUMSUM, ROLLING_SUM, EMA, RMA -> true;
            case ADD -> term.inputs().stream().anyMatch(Signs::hasNoNegativeZero);
            case SHIFT, FFILL -> hasNoNegativeZero(term.inputs().getFirst());
            default -> false;
        };
    }

    /** where(x < c, ., x) with c at least 0: what is left of x is at least that. */
    private static boolean isFloor(Term where) {
        Term condition = where.inputs().get(0);
        return condition.operator() == Primitive.LT
                && condition.inputs().get(0) == where.inputs().get(2)
                && condition.inputs().get(1).operator() == Primitive.NUMBER
                && condition.inputs().get(1).constant(0) >= 0;
    }
}
