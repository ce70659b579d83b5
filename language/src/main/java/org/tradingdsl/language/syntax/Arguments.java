// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.Type;

import java.util.List;
import java.util.stream.Collectors;

/** Checks arguments against what a function's parameters take. */
public final class Arguments {
    private Arguments() {}

    /** Checks the type, and for what is written as a constant its range too. */
    static void check(Entry entry, Parameter parameter, Expr value, Place place) {
        if (value instanceof Expr.Null
                && parameter.preset().equals(java.util.Optional.of(new Parameter.Constant(null)))) {
            return;
        }
        Type type = value.type();
        boolean fits =
                switch (parameter.type()) {
                    case NUMBERS, ANY -> type.isSeriesLike();
                    case BOOLEANS -> type.isBoolean();
                    case NUMBER, WHOLE -> type == Type.NUMBER;
                    case FLAG -> type == Type.FLAG;
                    case TEXT -> type == Type.TEXT;
                    case OUTPUTS, BACKTEST -> false;
                };
        if (!fits) {
            throw new ProgramException(
                    place,
                    subject(entry, parameter)
                            + " must be "
                            + words(parameter)
                            + ", found "
                            + type.words()
                            + remedy(parameter, value));
        }
        if (value instanceof Expr.Num number) {
            checkNumber(entry, parameter, number.value(), place, "");
        } else if (value instanceof Expr.Text text && !parameter.choices().contains(text.value())) {
            throw new ProgramException(
                    place,
                    subject(entry, parameter)
                            + " must be "
                            + words(parameter)
                            + ", found \""
                            + text.value()
                            + "\""
                            + Nearest.hint(text.value(), parameter.choices()));
        }
    }

    /**
     * Checks a number against a parameter's range.
     *
     * @param circumstance what a message adds, such as the parameters that made the number; may be
     *     empty
     */
    public static void checkNumber(
            Entry entry, Parameter parameter, double value, Place place, String circumstance) {
        if (parameter.type().isSeries()) {
            return;
        }
        boolean whole = parameter.type() != ArgumentType.WHOLE || value == Math.rint(value);
        if (whole && parameter.range().contains(value)) {
            return;
        }
        String problem =
                subject(entry, parameter)
                        + " must be "
                        + words(parameter)
                        + ", found "
                        + Range.plain(value);
        boolean lag =
                parameter.type() == ArgumentType.WHOLE && parameter.range().low() == 0 && value < 0;
        if (lag && !parameter.name().equals("min_periods")) {
            problem += ": a negative one would read a later bar, and programs see the past only";
        }
        throw new ProgramException(place, problem + circumstance);
    }

    /** rsi(14) would be the RSI of the constant 14: a forgotten series, since nobody means that. */
    static void refuseConstantSeries(Entry entry, List<Value.Argument> bound, List<Expr> inputs) {
        if (entry.isPointwise() || entry.kind() == Entry.Kind.PROGRAM) {
            return;
        }
        int constant = -1;
        for (int i = 0; i < inputs.size(); i++) {
            if (!entry.parameters().get(i).type().isSeries()) {
                continue;
            }
            if (!inputs.get(i).type().isScalar()) {
                return;
            }
            if (bound.get(i) != null && constant < 0) {
                constant = i;
            }
        }
        if (constant >= 0) {
            throw new ProgramException(
                    bound.get(constant).place(),
                    "'"
                            + entry.parameters().get(constant).name()
                            + "' of "
                            + entry.name()
                            + " must be a series, found a constant; it is "
                            + entry.signature()
                            + ", for instance "
                            + entry.documentation().example());
        }
    }

    private static String subject(Entry entry, Parameter parameter) {
        String symbol = Operators.symbolOf(entry.name());
        return symbol != null
                ? "an operand of '" + symbol + "'"
                : "'" + parameter.name() + "' of " + entry.name();
    }

    private static String words(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBERS, ANY -> "a series";
            case BOOLEANS -> "a boolean series";
            case NUMBER -> "a constant number" + range(parameter);
            case WHOLE -> "a constant whole number" + range(parameter);
            case FLAG -> "True or False";
            case TEXT ->
                    parameter.choices().stream()
                            .collect(Collectors.joining("\" or \"", "\"", "\""));
            case OUTPUTS, BACKTEST -> parameter.type().word();
        };
    }

    private static String range(Parameter parameter) {
        return parameter.range().equals(Range.ANY) ? "" : " " + parameter.range().words();
    }

    private static String remedy(Parameter parameter, Expr value) {
        return switch (value.type()) {
            case NUMBERS, NUMBER ->
                    parameter.type() == ArgumentType.BOOLEANS
                                    || parameter.type() == ArgumentType.FLAG
                            ? "; compare it, such as x > 0 (and put each comparison in parentheses"
                                    + " beside '&' and '|')"
                            : "; it must be the same on every bar";
            case BOOLEANS -> "; it must be the same on every bar";
            case OUTPUTS -> "; choose one of them, as in " + function(value) + "(...)." + "member";
            case TEXT -> "; a column is written without quotes, or market.col(\"name\")";
            default -> "";
        };
    }

    private static String function(Expr value) {
        return value instanceof Expr.Call call ? call.function() : "f";
    }
}
