// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.plan.Term;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates a term over whole arrays, operator after operator: the meaning of each {@code
 * Primitive}, in one table.
 */
final class SlowTerms {
    private final Map<String, double[]> columns;
    private final int bars;
    private final Map<Term, Object> known = new IdentityHashMap<>();

    /** Over one ticker's columns, all of the given length. */
    SlowTerms(Map<String, double[]> columns, int bars) {
        this.columns = new HashMap<>(columns);
        this.bars = bars;
    }

    double[] numbers(Term term) {
        return (double[]) value(term);
    }

    boolean[] booleans(Term term) {
        return (boolean[]) value(term);
    }

    /** The values, booleans as 0 and 1. */
    double[] asNumbers(Term term) {
        return term.isBoolean() ? SlowOperators.numberOf(booleans(term)) : numbers(term);
    }

    private Object value(Term term) {
        Object value = known.get(term);
        if (value == null) {
            value = compute(term);
            known.put(term, value);
        }
        return value;
    }

    private Object compute(Term term) {
        List<Term> in = term.inputs();
        boolean first = !in.isEmpty() && in.get(0).isBoolean();
        boolean second = in.size() > 1 && in.get(1).isBoolean();
        boolean third = in.size() > 2 && in.get(2).isBoolean();
        double[] a = in.isEmpty() || first ? null : numbers(in.get(0));
        double[] b = in.size() < 2 || second ? null : numbers(in.get(1));
        double[] c = in.size() < 3 || third ? null : numbers(in.get(2));
        boolean[] p = first ? booleans(in.get(0)) : null;
        boolean[] q = second ? booleans(in.get(1)) : null;
        return switch (term.operator()) {
            case COLUMN -> columns.get(term.column());
            case NUMBER -> SlowOperators.fill(bars, term.constant(0));
            case BOOLEAN -> SlowOperators.fill(bars, term.constant(0) != 0);
            case ADD -> SlowOperators.map(a, b, (x, y) -> x + y);
            case SUB -> SlowOperators.map(a, b, (x, y) -> x - y);
            case MUL -> SlowOperators.map(a, b, (x, y) -> x * y);
            case DIV -> SlowOperators.map(a, b, (x, y) -> x / y);
            case NEG -> SlowOperators.map(a, x -> -x);
            case ABS -> SlowOperators.map(a, x -> x < 0 ? -x : x == 0 ? 0.0 : x);
            case SQRT -> SlowOperators.map(a, Math::sqrt);
            case MIN -> SlowOperators.map(a, b, SlowOperators::min);
            case MAX -> SlowOperators.map(a, b, SlowOperators::max);
            case TRUE_RANGE -> SlowOperators.trueRange(a, b, c);
            case NUMBER_OF -> SlowOperators.numberOf(p);
            case WHERE -> SlowOperators.where(p, b, c);
            case FLOORDIV -> SlowOperators.map(a, b, SlowOperators::floordiv);
            case MOD -> SlowOperators.map(a, b, SlowOperators::mod);
            case POW -> SlowOperators.map(a, b, Math::pow);
            case EXP -> SlowOperators.map(a, Math::exp);
            case LOG -> SlowOperators.map(a, Math::log);
            case LT -> SlowOperators.compare(a, b, (x, y) -> x < y);
            case LE -> SlowOperators.compare(a, b, (x, y) -> x <= y);
            case GT -> SlowOperators.compare(a, b, (x, y) -> x > y);
            case GE -> SlowOperators.compare(a, b, (x, y) -> x >= y);
            case EQ -> SlowOperators.compare(a, b, (x, y) -> x == y);
            case NE -> SlowOperators.compare(a, b, (x, y) -> x != y);
            case RATIO_AT_LEAST ->
                    SlowOperators.compare(a, b, (x, y) -> x / (y + 0.0) >= term.constant(0));
            case RATIO_AT_MOST ->
                    SlowOperators.compare(a, b, (x, y) -> x / (y + 0.0) <= term.constant(0));
            case AND -> SlowOperators.and(p, q);
            case OR -> SlowOperators.or(p, q);
            case XOR -> SlowOperators.xor(p, q);
            case NOT -> SlowOperators.not(p);
            case ISNA -> SlowOperators.isna(a);
            case SHIFT -> SlowOperators.shift(a, n(term));
            case SHIFT_BOOL -> SlowOperators.shift(p, n(term));
            case ROLLING_SUM -> SlowWindows.sum(a, n(term), whole(term, 1));
            case ROLLING_MEAN -> SlowWindows.mean(a, n(term), whole(term, 1));
            case ROLLING_VAR -> SlowWindows.var(a, n(term), whole(term, 1), whole(term, 2));
            case ROLLING_STD -> SlowWindows.std(a, n(term), whole(term, 1), whole(term, 2));
            case ROLLING_MIN -> SlowWindows.min(a, n(term), whole(term, 1));
            case ROLLING_MAX -> SlowWindows.max(a, n(term), whole(term, 1));
            case WMA -> SlowWindows.wma(a, n(term));
            case AVGDEV -> SlowWindows.avgdev(a, n(term));
            case HIGHEST_BARS -> SlowWindows.bestBars(a, n(term), 1);
            case LOWEST_BARS -> SlowWindows.bestBars(a, n(term), -1);
            case EMA -> SlowAverages.ema(a, n(term));
            case RMA -> SlowAverages.rma(a, n(term));
            case EWM_MEAN ->
                    SlowAverages.ewm(
                            a,
                            term.constant(0),
                            term.constant(1) != 0,
                            whole(term, 2),
                            term.constant(3) != 0);
            case CUMSUM -> SlowOperators.cumulate(a, (x, y) -> x + y);
            case CUMPROD -> SlowOperators.cumulate(a, (x, y) -> x * y);
            case CUMMAX -> SlowOperators.cumulate(a, SlowOperators::max);
            case CUMMIN -> SlowOperators.cumulate(a, SlowOperators::min);
            case LOWEST_RATIO ->
                    SlowOperators.cumulate(
                            SlowOperators.map(a, b, (x, y) -> x / y - term.constant(0)),
                            SlowOperators::min);
            case SUM_SINCE -> SlowOperators.sumSince(a, q);
            case RATCHET -> SlowOperators.ratchet(a, b);
            case FFILL -> SlowOperators.ffill(a);
            case POSITION -> SlowOperators.position(p, q);
        };
    }

    private static int n(Term term) {
        return whole(term, 0);
    }

    private static int whole(Term term, int constant) {
        return (int) term.constant(constant);
    }
}
