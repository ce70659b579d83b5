// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

/** What a parameter of a function takes, or a function gives. */
public enum ArgumentType {
    /** One number per bar; a truth value counts as 0 or 1, a constant as the same on every bar. */
    NUMBERS("series"),
    /** One truth value per bar. */
    BOOLEANS("signal"),
    /** Numbers or truth values; what comes in decides what goes out. */
    ANY("any series"),
    /** A constant number. */
    NUMBER("number"),
    /** A constant whole number. */
    WHOLE("whole"),
    /** A constant truth value. */
    FLAG("flag"),
    /** A text out of a few. */
    TEXT("text"),
    /** Several series, taken by member. */
    OUTPUTS("outputs"),
    /** A simulation. */
    BACKTEST("backtest");

    private final String word;

    ArgumentType(String word) {
        this.word = word;
    }

    /** The word for it in docstrings and in the reference. */
    public String word() {
        return word;
    }

    /** Whether values of it change from bar to bar. */
    public boolean isSeries() {
        return this == NUMBERS || this == BOOLEANS || this == ANY;
    }
}
