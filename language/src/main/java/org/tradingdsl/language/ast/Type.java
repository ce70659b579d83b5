// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

/** What an expression gives. */
public enum Type {
    /** One number per bar. */
    NUMBERS("a number series"),
    /** One truth value per bar. */
    BOOLEANS("a boolean series"),
    /** One number for the whole program. */
    NUMBER("a constant number"),
    /** One truth value for the whole program. */
    FLAG("a constant truth value"),
    /** A text. */
    TEXT("a text"),
    /** Nothing: an optional argument not given. */
    NULL("None"),
    /** Several series, taken by member. */
    OUTPUTS("several outputs"),
    /** Several named series, the result of a program. */
    SELECTION("a selection of series"),
    /** A simulation, the result of a program. */
    BACKTEST("a backtest");

    private final String words;

    Type(String words) {
        this.words = words;
    }

    /** The type in words, with its article. */
    public String words() {
        return words;
    }

    /** Whether it is one number or truth value for the whole program. */
    public boolean isScalar() {
        return this == NUMBER || this == FLAG;
    }

    /** Whether it is a truth value, per bar or for the whole program. */
    public boolean isBoolean() {
        return this == BOOLEANS || this == FLAG;
    }

    /**
     * Whether it can stand where a series is wanted: a series, or a scalar that is the same on
     * every bar.
     */
    public boolean isSeriesLike() {
        return this == NUMBERS || this == BOOLEANS || isScalar();
    }
}
