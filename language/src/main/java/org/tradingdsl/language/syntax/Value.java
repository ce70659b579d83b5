// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;

import java.util.List;
import java.util.SequencedMap;

/**
 * What a part of a program stands for while it is read: an expression, or something on the way to
 * one.
 */
sealed interface Value {

    /** An expression. */
    record Of(Expr expr) implements Value {}

    /** The market itself; its columns are {@code market.col("name")}. */
    record Market() implements Value {}

    /**
     * {@code x.rolling(...)}, {@code x.ewm(...)}, {@code x.expanding(...)}: a window that waits for
     * its statistic.
     */
    record Window(String kind, Expr series, List<Argument> arguments, Place place)
            implements Value {}

    /**
     * A value that another language gave to a function; it passes through as it is, and counts as
     * its constant.
     */
    record Given(UserFunction.Argument argument) implements Value {}

    /** Several named series: what {@code outputs(...)} gives in a definition. */
    record Outputs(SequencedMap<String, Expr> members) implements Value {}

    /**
     * An argument of a call.
     *
     * @param keyword its name when it is given by name; else null
     * @param value its value
     * @param place where it is written
     */
    record Argument(String keyword, Value value, Place place) {}
}
