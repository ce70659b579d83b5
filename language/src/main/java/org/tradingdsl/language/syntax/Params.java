// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that a program declares; each once, or the same declaration again. */
final class Params {
    private final Composer composer;
    private final Map<String, Expr.Param> declared = new LinkedHashMap<>();

    Params(Composer composer) {
        this.composer = composer;
    }

    /** A parameter of the program; the same name again must be the same declaration. */
    Expr declare(List<Value.Argument> arguments, Place place) {
        List<Value.Argument> bound =
                Binding.bind(
                        "param",
                        List.of(
                                new Binding.Slot("name", true),
                                new Binding.Slot("default", true),
                                new Binding.Slot("low", List.of(), false, "low=None"),
                                new Binding.Slot("high", List.of(), false, "high=None")),
                        arguments,
                        place);
        Value.Argument named = bound.get(0);
        if (!(composer.expression(named.value(), named.place()) instanceof Expr.Text name)
                || name.value().isEmpty()) {
            throw new ProgramException(
                    named.place(),
                    "param takes its name as a text first: param(\"fast\", 50, low=5, high=100)");
        }
        return declare(
                name.value(),
                literal(bound.get(1)),
                literal(bound.get(2)),
                literal(bound.get(3)),
                place);
    }

    /** A parameter of the program. */
    Expr declare(String name, Double value, Double low, Double high, Place place) {
        if (value == null) {
            throw new ProgramException(
                    place, "parameter '" + name + "' needs a number as its default");
        }
        if (low != null && value < low || high != null && value > high) {
            throw new ProgramException(
                    place, "the default of parameter '" + name + "' lies outside its own limits");
        }
        Place before = composer.pool().at(place);
        try {
            Expr.Param param = composer.pool().param(name, value, low, high);
            Expr.Param known = declared.putIfAbsent(name, param);
            if (known != null && known != param) {
                throw new ProgramException(
                        place,
                        "parameter '"
                                + name
                                + "' is declared twice, differently; declare it once and use the"
                                + " variable");
            }
            return param;
        } finally {
            composer.pool().at(before);
        }
    }

    private Double literal(Value.Argument argument) {
        if (argument == null) {
            return null;
        }
        return switch (composer.expression(argument.value(), argument.place())) {
            case Expr.Num number -> number.value();
            case Expr.Null none -> null;
            default ->
                    throw new ProgramException(
                            argument.place(), "a parameter's default and limits are plain numbers");
        };
    }
}
