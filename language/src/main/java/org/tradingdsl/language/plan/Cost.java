// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.Primitive;

/**
 * What a term costs in vector registers, in halves: the compiler allocates sixteen, and a loop that
 * needs more spills. The planner adds up what is carried from row to row and what is kept within a
 * row; expressions need a few on top.
 */
final class Cost {
    /** Halves of a register that the state of the order machine takes. */
    static final int ORDERS = 10;

    /** Halves of a register that the statistics of an equity curve take. */
    static final int STATISTICS = 14;

    /** So many operations on leaves are done again rather than stored and loaded. */
    private static final int CHEAP = 2;

    private Cost() {}

    /** Halves carried from row to row by a term's own state. */
    static int carried(Term term) {
        return switch (term.operator()) {
            case EMA, RMA, CUMSUM, CUMPROD, CUMMAX, CUMMIN, SUM_SINCE, RATCHET, FFILL -> 2;
            case EWM_MEAN -> term.constant(1) == 0 ? 2 : term.constant(2) > 1 ? 6 : 4;
            case ROLLING_SUM, ROLLING_MEAN, ROLLING_MIN, ROLLING_MAX -> 2;
            case ROLLING_VAR, ROLLING_STD, WMA -> 6;
            case LOWEST_RATIO -> 4;
            case POSITION, SHIFT_BOOL -> 1;
            case SHIFT -> isLaggedColumn(term) || term.constant(0) > 1 ? 0 : 2;
            default -> 0;
        };
    }

    /** About how many simple operations a term takes on a row, for sharing a loop's time out. */
    static int work(Term term) {
        return switch (term.operator()) {
            case COLUMN, NUMBER, BOOLEAN, SHIFT, SHIFT_BOOL -> 1;
            case DIV, SQRT, FLOORDIV, MOD -> 6;
            case EXP, LOG, POW -> 30;
            case EMA, RMA, POSITION -> 4;
            case ROLLING_SUM, ROLLING_MEAN, ROLLING_MIN, ROLLING_MAX -> 6;
            case EWM_MEAN, WMA -> 12;
            case ROLLING_VAR, ROLLING_STD -> 20;
            case AVGDEV, HIGHEST_BARS, LOWEST_BARS -> 4 * (int) term.constant(0);
            default -> 2;
        };
    }

    /** Halves that keeping a term's value within a row takes. */
    static int kept(Term term) {
        return term.isBoolean() ? 1 : 2;
    }

    /** Whether a term is read where it is needed, at the price of a load or a constant. */
    static boolean isLeaf(Term term) {
        return switch (term.operator()) {
            case COLUMN, NUMBER, BOOLEAN -> true;
            default -> isLaggedColumn(term);
        };
    }

    /** Whether a term is a column of some bars ago, which is the same load at another address. */
    static boolean isLaggedColumn(Term term) {
        return term.operator() == Primitive.SHIFT
                && term.inputs().getFirst().operator() == Primitive.COLUMN;
    }

    /**
     * Whether computing a term again in another loop beats storing and loading it: one or two
     * operations on leaves.
     */
    static boolean isCheap(Term term) {
        return isLeaf(term) || left(term, CHEAP) >= 0;
    }

    /**
     * What is left of a number of operations after those of a term; negative when there are too
     * few, which ends the walk: a term of a hundred additions of a value to itself has a hundred
     * terms below it and 2^100 ways to them.
     */
    private static int left(Term term, int operations) {
        if (isLeaf(term)) {
            return operations;
        }
        int left = isOneOperation(term) ? operations - 1 : -1;
        for (Term input : term.inputs()) {
            left = left < 0 ? left : left(input, left);
        }
        return left;
    }

    private static boolean isOneOperation(Term term) {
        return switch (term.operator()) {
            case ADD,
                    SUB,
                    MUL,
                    NEG,
                    ABS,
                    LT,
                    LE,
                    GT,
                    GE,
                    EQ,
                    NE,
                    AND,
                    OR,
                    XOR,
                    NOT,
                    ISNA,
                    NUMBER_OF ->
                    true;
            default -> false;
        };
    }
}
