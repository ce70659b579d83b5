// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The interval of bars that a term reads, relative to the bar it is computed for: [-back, 0]. No
 * primitive operator reads a later bar, so the interval never ends after 0; that is the proof that
 * a program does not look ahead.
 *
 * @param back how many bars back it reads; {@link #ALL} for a recurrence, which reads all bars
 *     since the first
 */
public record Reach(long back) {
    /** All bars since the first. */
    public static final long ALL = Long.MAX_VALUE;

    /** Whether it reads all bars since the first. */
    public boolean isUnbounded() {
        return back == ALL;
    }

    @Override
    public String toString() {
        return back == 0 ? "[0, 0]" : isUnbounded() ? "[first bar, 0]" : "[-" + back + ", 0]";
    }

    /** The interval of a term. */
    public static Reach of(Term term) {
        return new Reach(back(term, new IdentityHashMap<>()));
    }

    private static long back(Term term, Map<Term, Long> known) {
        Long before = known.get(term);
        if (before != null) {
            return before;
        }
        long inputs = 0;
        for (Term input : term.inputs()) {
            inputs = Math.max(inputs, back(input, known));
        }
        long own = own(term);
        long back = inputs == ALL || own == ALL ? ALL : inputs + own;
        known.put(term, back);
        return back;
    }

    private static long own(Term term) {
        return switch (term.operator().kind()) {
            case POINTWISE, SCALAR -> 0;
            case RECURRENCE -> ALL;
            case WINDOW -> {
                long n = (long) term.constant(0);
                boolean shift =
                        term.operator() == Primitive.SHIFT
                                || term.operator() == Primitive.SHIFT_BOOL;
                yield shift ? n : n - 1;
            }
        };
    }
}
