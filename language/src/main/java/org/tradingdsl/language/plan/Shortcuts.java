// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.List;

/**
 * Formulas that an operator of their own computes with less work and to the same bits. They are
 * found by their shape, so it does not matter whether an indicator of the prelude wrote them or a
 * user.
 */
final class Shortcuts {
    private final Term.Pool pool;

    Shortcuts(Term.Pool pool) {
        this.pool = pool;
    }

    /** A selection; a true range where it is one. */
    Term where(List<Term> inputs) {
        Term range = trueRange(inputs.get(0), inputs.get(1), inputs.get(2));
        return range != null ? range : pool.of(Primitive.WHERE, inputs);
    }

    /** where(isna(c), h - l, max(max(h - l, |h - c|), |l - c|)). */
    private Term trueRange(Term unknown, Term span, Term stretched) {
        if (unknown.operator() != Primitive.ISNA || span.operator() != Primitive.SUB) {
            return null;
        }
        Term before = unknown.inputs().getFirst();
        Term high = span.inputs().get(0);
        Term low = span.inputs().get(1);
        Term up = max(span, distance(high, before));
        return stretched == max(up, distance(low, before))
                ? pool.of(Primitive.TRUE_RANGE, List.of(high, low, before))
                : null;
    }

    private Term max(Term a, Term b) {
        return pool.of(Primitive.MAX, List.of(a, b));
    }

    private Term distance(Term a, Term b) {
        return pool.of(Primitive.ABS, List.of(pool.of(Primitive.SUB, List.of(a, b))));
    }

    /** A cumulative minimum; of a quotient, or of one less a constant, it divides rarely. */
    Term lowest(Term value) {
        Term quotient = value;
        double less = 0;
        if (value.operator() == Primitive.SUB
                && value.inputs().get(1).operator() == Primitive.NUMBER) {
            quotient = value.inputs().get(0);
            less = value.inputs().get(1).constant(0);
        }
        return quotient.operator() == Primitive.DIV && !Double.isNaN(less)
                ? pool.of(Primitive.LOWEST_RATIO, quotient.inputs(), less)
                : pool.of(Primitive.CUMMIN, List.of(value));
    }
}
