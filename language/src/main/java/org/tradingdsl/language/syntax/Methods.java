// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind a dot: members of several outputs, methods of series, columns of the market.
 */
final class Methods {
    private final Composer composer;

    Methods(Composer composer) {
        this.composer = composer;
    }

    /** A member of a value that is not called. */
    Value member(Value receiver, String name, Place place) {
        switch (receiver) {
            case Value.Outputs outputs -> {
                Expr member = outputs.members().get(name);
                if (member != null) {
                    return new Value.Of(member);
                }
                throw noMember("it", name, List.copyOf(outputs.members().keySet()), place);
            }
            case Value.Market market ->
                    throw new ProgramException(
                            place, "a column of the market is market.col(\"" + name + "\")");
            case Value.Of(Expr.Call call) when call.type() == Type.OUTPUTS -> {
                return new Value.Of(composer.output(call, name, place));
            }
            default -> {
                boolean method =
                        composer.catalogue().find(name).isPresent() || Windows.KINDS.contains(name);
                throw new ProgramException(
                        place,
                        method
                                ? "'" + name + "' is a function; call it: ." + name + "(...)"
                                : "no member '"
                                        + name
                                        + "' here; only functions with several outputs have"
                                        + " members");
            }
        }
    }

    static ProgramException noMember(String owner, String name, List<String> members, Place place) {
        return new ProgramException(
                place,
                owner
                        + " has no output '"
                        + name
                        + "'"
                        + Nearest.hint(name, members)
                        + (Nearest.to(name, members).isPresent() ? " It has " : "; it has ")
                        + String.join(", ", members));
    }

    /** A method of a value: the function of that name with the value as its first argument. */
    Value call(
            Value receiver,
            Place receiverPlace,
            String name,
            List<Value.Argument> arguments,
            Place place) {
        if (receiver instanceof Value.Market) {
            return marketMethod(name, arguments, place);
        }
        if (receiver instanceof Value.Window window) {
            return new Value.Of(new Windows(composer).statistic(window, name, arguments, place));
        }
        Value.Argument first = new Value.Argument(null, receiver, receiverPlace);
        if (Windows.KINDS.contains(name)) {
            return new Value.Window(
                    name, composer.expression(receiver, receiverPlace), arguments, place);
        }
        Entry entry = composer.catalogue().find(name).orElseThrow(() -> noMethod(name, place));
        if (entry.kind() == Entry.Kind.PROGRAM) {
            throw new ProgramException(
                    place, "'" + name + "' is not a method; write " + name + "(...)");
        }
        boolean wholeBars =
                entry.parameters().isEmpty() || !entry.parameters().getFirst().type().isSeries();
        boolean ownColumns =
                !wholeBars
                        && entry.parameters().getFirst().preset().orElse(null)
                                instanceof Parameter.Column;
        if (wholeBars || ownColumns) {
            throw new ProgramException(
                    place,
                    "'"
                            + name
                            + "' reads the market's own columns, it is not a method; write "
                            + entry.documentation().example());
        }
        List<Value.Argument> all = new ArrayList<>();
        if (entry.name().equals("where")) {
            // pandas' x.where(cond, other): the one method whose receiver is not the first
            // argument.
            return new Value.Of(composer.call(entry, whereArguments(first, arguments), place));
        }
        all.add(first);
        all.addAll(arguments);
        return new Value.Of(composer.call(entry, all, place));
    }

    private static List<Value.Argument> whereArguments(
            Value.Argument receiver, List<Value.Argument> arguments) {
        List<Value.Argument> all = new ArrayList<>();
        all.add(new Value.Argument("x", receiver.value(), receiver.place()));
        String[] names = {"cond", "other"};
        int position = 0;
        for (Value.Argument argument : arguments) {
            boolean named = argument.keyword() != null || position >= names.length;
            all.add(
                    named
                            ? argument
                            : new Value.Argument(
                                    names[position++], argument.value(), argument.place()));
        }
        return all;
    }

    private ProgramException noMethod(String name, Place place) {
        List<String> names = new ArrayList<>(composer.catalogue().names());
        names.addAll(Windows.KINDS);
        return new ProgramException(place, "no method '" + name + "'" + Nearest.hint(name, names));
    }

    private Value marketMethod(String name, List<Value.Argument> arguments, Place place) {
        if (!name.equals("col")) {
            throw new ProgramException(
                    place,
                    "market has 'col' only, found '"
                            + name
                            + "'; a column is market.col(\"close\")");
        }
        Value.Argument argument =
                Binding.bind(
                                "market.col",
                                List.of(new Binding.Slot("name", true)),
                                arguments,
                                place)
                        .getFirst();
        if (composer.expression(argument.value(), argument.place()) instanceof Expr.Text text
                && !text.value().isEmpty()) {
            return new Value.Of(composer.column(text.value(), place));
        }
        throw new ProgramException(
                argument.place(),
                "market.col takes a column's name as a text: market.col(\"close\")");
    }
}
