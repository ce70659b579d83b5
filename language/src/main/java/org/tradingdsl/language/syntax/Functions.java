// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Calls by name: the catalogue's functions, and the few that are part of the language itself. */
final class Functions {
    /** What can be called besides the catalogue's functions. */
    static final List<String> SPECIAL = List.of("param", "select", "outputs");

    private final Composer composer;

    Functions(Composer composer) {
        this.composer = composer;
    }

    Value call(
            String name,
            List<Value.Argument> arguments,
            Place namePlace,
            Place place,
            Collection<String> definitions) {
        switch (name) {
            case "param" -> {
                return new Value.Of(composer.params().declare(arguments, place));
            }
            case "select" -> {
                return new Value.Of(composer.select(members(name, arguments, place), place));
            }
            case "outputs" -> {
                return new Value.Outputs(members(name, arguments, place));
            }
            case "market" ->
                    throw new ProgramException(
                            namePlace,
                            "'market' is no function; a column of it is market.col(\"close\")");
            case "rolling", "ewm", "expanding" -> {
                return window(name, arguments, namePlace, place);
            }
            default -> {
                Entry entry =
                        composer.catalogue()
                                .find(name)
                                .orElseThrow(() -> unknown(name, namePlace, definitions));
                return new Value.Of(composer.call(entry, arguments, place));
            }
        }
    }

    private Value window(
            String name, List<Value.Argument> arguments, Place namePlace, Place place) {
        if (arguments.isEmpty() || arguments.getFirst().keyword() != null) {
            throw new ProgramException(
                    namePlace, "'" + name + "' is a method of a series: close." + name + "(...)");
        }
        Value.Argument first = arguments.getFirst();
        return composer.methods()
                .call(
                        first.value(),
                        first.place(),
                        name,
                        arguments.subList(1, arguments.size()),
                        place);
    }

    /** Named series, as {@code select} and {@code outputs} take them. */
    SequencedMap<String, Expr> members(
            String function, List<Value.Argument> arguments, Place place) {
        SequencedMap<String, Expr> members = new LinkedHashMap<>();
        for (Value.Argument argument : arguments) {
            if (argument.keyword() == null) {
                throw new ProgramException(
                        argument.place(),
                        function + " takes named series: " + function + "(rsi=rsi(close, 14))");
            }
            Expr member = composer.expression(argument.value(), argument.place());
            if (!member.type().isSeriesLike()) {
                throw new ProgramException(
                        argument.place(),
                        "'"
                                + argument.keyword()
                                + "' of "
                                + function
                                + " must be a series, found "
                                + member.type().words());
            }
            if (members.put(argument.keyword(), member) != null) {
                throw new ProgramException(
                        argument.place(), "'" + argument.keyword() + "' is given twice");
            }
        }
        if (members.isEmpty()) {
            throw new ProgramException(
                    place,
                    function
                            + " needs at least one named series: "
                            + function
                            + "(rsi=rsi(close, 14))");
        }
        return members;
    }

    private ProgramException unknown(String name, Place place, Collection<String> definitions) {
        List<String> names = new ArrayList<>(composer.catalogue().names());
        names.addAll(SPECIAL);
        names.addAll(definitions);
        names.removeIf(n -> Operators.symbolOf(n) != null);
        return new ProgramException(
                place, "no function '" + name + "'" + Nearest.hint(name, names));
    }
}
