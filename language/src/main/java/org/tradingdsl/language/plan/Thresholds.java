// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.logic.RatioNode;

import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Comparisons of a formula with a constant, turned into a comparison of the quotient inside it: RSI
 * above 70 is {@code 100 - 100 / (1 + up / down) > 70}, which holds exactly when {@code up / down}
 * is at least some number, for each step of the formula is monotone, rounding included. That number
 * is found here by bisection over the doubles, computing as the loop would compute; the loop then
 * needs no division at all ({@link RatioNode}). What comes out is the same truth value on every
 * bar.
 */
final class Thresholds {
    private final Term.Pool pool;

    Thresholds(Term.Pool pool) {
        this.pool = pool;
    }

    /** A cheaper term with the same values as the comparison, or null. */
    Term of(Primitive comparison, Term left, Term right) {
        if (right.operator() == Primitive.NUMBER) {
            return compare(comparison, left, right.constant(0));
        }
        return left.operator() == Primitive.NUMBER
                ? compare(mirrored(comparison), right, left.constant(0))
                : null;
    }

    private Term compare(Primitive comparison, Term formula, double limit) {
        if (formula.operator() == Primitive.WHERE) {
            return selected(comparison, formula, limit);
        }
        Steps steps = Steps.of(formula);
        return steps == null ? null : ratio(comparison, steps, limit);
    }

    /** A selection between a constant and a formula: the constant compares here and now. */
    private Term selected(Primitive comparison, Term where, double limit) {
        Term condition = where.inputs().get(0);
        Term yes = where.inputs().get(1);
        Term no = where.inputs().get(2);
        boolean constantFirst = yes.operator() == Primitive.NUMBER;
        Term constant = constantFirst ? yes : no;
        Term rest = compare(comparison, constantFirst ? no : yes, limit);
        if (rest == null || constant.operator() != Primitive.NUMBER) {
            return null;
        }
        Term picked = constantFirst ? condition : pool.of(Primitive.NOT, List.of(condition));
        if (holds(comparison, constant.constant(0), limit)) {
            return pool.of(Primitive.OR, List.of(picked, rest));
        }
        Term other = constantFirst ? pool.of(Primitive.NOT, List.of(condition)) : condition;
        return pool.of(Primitive.AND, List.of(other, rest));
    }

    private Term ratio(Primitive comparison, Steps steps, double limit) {
        List<Term> sides = steps.quotient().inputs();
        boolean bounded = sides.stream().allMatch(Signs::isNeverNegative);
        if (!bounded || !steps.areMonotoneFrom(0, Double.POSITIVE_INFINITY)) {
            return null;
        }
        DoublePredicate test = quotient -> holds(comparison, steps.apply(quotient), limit);
        boolean atZero = test.test(0.0);
        boolean atInfinity = test.test(Double.POSITIVE_INFINITY);
        // The ratio takes a denominator of negative zero for a positive one; that must not matter.
        boolean sameZeros =
                test.test(-0.0) == atZero
                        && (Signs.hasNoNegativeZero(sides.get(1))
                                || test.test(Double.NEGATIVE_INFINITY) == atInfinity);
        if (!sameZeros || atZero == atInfinity || test.test(Double.NaN)) {
            return null;
        }
        double first = firstChange(test, atZero);
        double threshold = atInfinity ? first : Math.nextDown(first);
        return RatioNode.takes(threshold)
                ? pool.of(
                        atInfinity ? Primitive.RATIO_AT_LEAST : Primitive.RATIO_AT_MOST,
                        sides,
                        threshold)
                : null;
    }

    /**
     * The smallest double from zero on for which a monotone test differs from its value at zero.
     */
    private static double firstChange(DoublePredicate test, boolean atZero) {
        long same = 0;
        long other = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (test.test(Double.longBitsToDouble(middle)) == atZero) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return Double.longBitsToDouble(other);
    }

    private static boolean holds(Primitive comparison, double value, double limit) {
        return switch (comparison) {
            case LT -> value < limit;
            case LE -> value <= limit;
            case GT -> value > limit;
            case GE -> value >= limit;
            default -> throw new IllegalArgumentException(comparison + " is not monotone");
        };
    }

    private static Primitive mirrored(Primitive comparison) {
        return switch (comparison) {
            case LT -> Primitive.GT;
            case LE -> Primitive.GE;
            case GT -> Primitive.LT;
            case GE -> Primitive.LE;
            default -> throw new IllegalArgumentException(comparison + " is not monotone");
        };
    }
}
