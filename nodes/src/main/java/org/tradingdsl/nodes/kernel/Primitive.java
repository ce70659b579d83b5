// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import java.util.List;

/**
 * The specification of each primitive operator: what the planner needs to know of it, and nothing
 * of how it computes. Indicators are not here: they are definitions in the strategy language over
 * these.
 *
 * <p>N stands for a number series, B for a boolean one; {@code constants} name the scalars that are
 * fixed when a program is planned.
 */
public enum Primitive {
    /** A column of the market, by name. */
    COLUMN(Kind.POINTWISE, "", 'N'),
    /** A constant number. */
    NUMBER(Kind.POINTWISE, "", 'N', "value"),
    /** A constant truth value, 0 or 1. */
    BOOLEAN(Kind.POINTWISE, "", 'B', "value"),

    /** The sum; like all arithmetic here, missing (NaN) where either side is missing. */
    ADD(Kind.POINTWISE, "NN", 'N'),
    /** The first less the second; missing where either is. */
    SUB(Kind.POINTWISE, "NN", 'N'),
    /** The product; missing where either side is. */
    MUL(Kind.POINTWISE, "NN", 'N'),
    /**
     * The quotient in IEEE 754 arithmetic: infinite for a number over zero, missing for zero over
     * zero and where either side is missing.
     */
    DIV(Kind.POINTWISE, "NN", 'N'),
    /** The value with its sign turned; missing where it is missing. */
    NEG(Kind.POINTWISE, "N", 'N'),
    /** The value without its sign; missing where it is missing. */
    ABS(Kind.POINTWISE, "N", 'N'),
    /** The square root, correctly rounded; missing below zero and where the value is missing. */
    SQRT(Kind.POINTWISE, "N", 'N'),
    /** The smaller of two; NaN when either is NaN. Of equal ones, as 0 and -0 are, the first. */
    MIN(Kind.POINTWISE, "NN", 'N'),
    /** The larger of two; NaN when either is NaN. Of equal ones, as 0 and -0 are, the first. */
    MAX(Kind.POINTWISE, "NN", 'N'),
    /**
     * Wilder's true range of high, low and the close before; high less low where that is missing.
     * The planner finds it in its formula.
     */
    TRUE_RANGE(Kind.POINTWISE, "NNN", 'N'),
    /** 1 where true, 0 where false. */
    NUMBER_OF(Kind.POINTWISE, "B", 'N'),
    /** The second where the first is true, else the third. */
    WHERE(Kind.POINTWISE, "BNN", 'N'),

    /**
     * Python's floor division. Evaluated value by value between loops: the compiler has no vector
     * form of it.
     */
    FLOORDIV(Kind.SCALAR, "NN", 'N'),
    /** Python's modulo, with the sign of the divisor. */
    MOD(Kind.SCALAR, "NN", 'N'),
    /** {@link Math#pow}. */
    POW(Kind.SCALAR, "NN", 'N'),
    /** {@link Math#exp}. */
    EXP(Kind.SCALAR, "N", 'N'),
    /** {@link Math#log}; NaN below zero. */
    LOG(Kind.SCALAR, "N", 'N'),

    /** Whether the first is less than the second; false where either is missing. */
    LT(Kind.POINTWISE, "NN", 'B'),
    /** Whether the first is at most the second; false where either is missing. */
    LE(Kind.POINTWISE, "NN", 'B'),
    /** Whether the first is greater than the second; false where either is missing. */
    GT(Kind.POINTWISE, "NN", 'B'),
    /** Whether the first is at least the second; false where either is missing. */
    GE(Kind.POINTWISE, "NN", 'B'),
    /** Whether both are the same number; false where either is missing, even where both are. */
    EQ(Kind.POINTWISE, "NN", 'B'),
    /** The opposite of {@link #EQ}: true where either is missing. */
    NE(Kind.POINTWISE, "NN", 'B'),
    /**
     * Whether the first divided by the second is at least the threshold; a denominator of zero
     * counts as positive; false where either is missing. The planner makes it of comparisons, for
     * it needs no division.
     */
    RATIO_AT_LEAST(Kind.POINTWISE, "NN", 'B', "threshold"),
    /** The same for a quotient of at most the threshold. */
    RATIO_AT_MOST(Kind.POINTWISE, "NN", 'B', "threshold"),
    /** True where both are. Truth values are never missing. */
    AND(Kind.POINTWISE, "BB", 'B'),
    /** True where at least one is. */
    OR(Kind.POINTWISE, "BB", 'B'),
    /** True where exactly one is. */
    XOR(Kind.POINTWISE, "BB", 'B'),
    /** True where the value is false. */
    NOT(Kind.POINTWISE, "B", 'B'),
    /** True where the value is missing (NaN). */
    ISNA(Kind.POINTWISE, "N", 'B'),

    /** The value of n bars ago, n at least 1; NaN before the first. */
    SHIFT(Kind.WINDOW, "N", 'N', "n"),
    /** The truth value of n bars ago, n at least 1; false before the first. */
    SHIFT_BOOL(Kind.WINDOW, "B", 'B', "n"),
    /**
     * The sum of a window's valid values, pandas' {@code rolling(n, min_periods)}; missing where
     * fewer than {@code min_periods} of them are valid.
     */
    ROLLING_SUM(Kind.WINDOW, "N", 'N', "n", "min_periods"),
    /**
     * The mean of a window's valid values; missing where fewer than {@code min_periods} of them are
     * valid.
     */
    ROLLING_MEAN(Kind.WINDOW, "N", 'N', "n", "min_periods"),
    /**
     * The variance of a window's valid values over their number less {@code ddof}; missing where
     * fewer than {@code min_periods} are valid, or no more than {@code ddof}.
     */
    ROLLING_VAR(Kind.WINDOW, "N", 'N', "n", "min_periods", "ddof"),
    /** The square root of {@link #ROLLING_VAR}; missing where that is. */
    ROLLING_STD(Kind.WINDOW, "N", 'N', "n", "min_periods", "ddof"),
    /**
     * The smallest valid value of a window; missing where fewer than {@code min_periods} are valid.
     */
    ROLLING_MIN(Kind.WINDOW, "N", 'N', "n", "min_periods"),
    /**
     * The largest valid value of a window; missing where fewer than {@code min_periods} are valid.
     */
    ROLLING_MAX(Kind.WINDOW, "N", 'N', "n", "min_periods"),
    /**
     * The mean of the last n rows with weights 1..n, the newest weighing most; NaN while one of
     * them is NaN.
     */
    WMA(Kind.WINDOW, "N", 'N', "n"),
    /** The mean distance of the last n rows from their mean; NaN while one of them is NaN. */
    AVGDEV(Kind.WINDOW, "N", 'N', "n"),
    /**
     * Minus the number of bars since the largest of the last n rows, the newest of equal ones; NaN
     * while one of them is NaN.
     */
    HIGHEST_BARS(Kind.WINDOW, "N", 'N', "n"),
    /** The same for the smallest. */
    LOWEST_BARS(Kind.WINDOW, "N", 'N', "n"),

    /**
     * Seeded by the mean of the first n valid values, then p + 2/(n+1) (x - p); missing values are
     * skipped.
     */
    EMA(Kind.RECURRENCE, "N", 'N', "n"),
    /**
     * Seeded by the mean of the first n valid values, then (p (n-1) + x) / n; missing values are
     * skipped.
     */
    RMA(Kind.RECURRENCE, "N", 'N', "n"),
    /** pandas' {@code ewm(alpha, adjust, min_periods, ignore_na).mean()}; flags are 0 or 1. */
    EWM_MEAN(Kind.RECURRENCE, "N", 'N', "alpha", "adjust", "min_periods", "ignore_na"),
    /**
     * The sum of all valid values up to this bar; missing on a bar whose own value is. pandas' rule
     * for all cumulative operations: a missing value is skipped, the total goes on.
     */
    CUMSUM(Kind.RECURRENCE, "N", 'N'),
    /** The product of all valid values up to this bar; missing on a bar whose own value is. */
    CUMPROD(Kind.RECURRENCE, "N", 'N'),
    /** The largest valid value up to this bar; missing on a bar whose own value is. */
    CUMMAX(Kind.RECURRENCE, "N", 'N'),
    /** The smallest valid value up to this bar; missing on a bar whose own value is. */
    CUMMIN(Kind.RECURRENCE, "N", 'N'),
    /**
     * The smallest so far of the first over the second, less a constant; missing on a bar on which
     * that is. The planner makes it of a cumulative minimum.
     */
    LOWEST_RATIO(Kind.RECURRENCE, "NN", 'N', "less"),
    /**
     * A cumulative sum that starts anew on each bar on which the second is true (with that bar's
     * value).
     */
    SUM_SINCE(Kind.RECURRENCE, "NB", 'N'),
    /**
     * The first where it is above the result of the bar before, or where the second is below that;
     * else the result of the bar before. A missing first is skipped, a missing second is not below.
     */
    RATCHET(Kind.RECURRENCE, "NN", 'N'),
    /** The last valid value; NaN before the first. */
    FFILL(Kind.RECURRENCE, "N", 'N'),
    /** The latch: true from the bar of an entry to the bar before an exit; an exit wins. */
    POSITION(Kind.RECURRENCE, "BB", 'B');

    /** How an operator relates to time and to other tickers: all that the planner decides by. */
    public enum Kind {
        /** Reads this bar only. */
        POINTWISE,
        /** Reads this bar only, but value by value: it runs between loops, never inside one. */
        SCALAR,
        /** Reads a fixed number of earlier bars. */
        WINDOW,
        /** Carries state along all bars. */
        RECURRENCE
    }

    private final Kind kind;
    private final String inputs;
    private final char result;
    private final List<String> constants;

    Primitive(Kind kind, String inputs, char result, String... constants) {
        this.kind = kind;
        this.inputs = inputs;
        this.result = result;
        this.constants = List.of(constants);
    }

    /** How the operator relates to time. */
    public Kind kind() {
        return kind;
    }

    /** How many series it reads. */
    public int arity() {
        return inputs.length();
    }

    /** Whether its i-th input is a boolean series. */
    public boolean takesBoolean(int i) {
        return inputs.charAt(i) == 'B';
    }

    /** Whether it gives a boolean series. */
    public boolean isBoolean() {
        return result == 'B';
    }

    /** The names of its constants, in order. */
    public List<String> constants() {
        return constants;
    }
}
