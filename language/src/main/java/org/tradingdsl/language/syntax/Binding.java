// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the arguments of a call into the order of its parameters. */
final class Binding {
    /**
     * A parameter as binding sees it.
     *
     * @param name its name
     * @param aliases further names
     * @param required whether it must be given
     * @param signature how the call's signature shows it
     */
    record Slot(String name, List<String> aliases, boolean required, String signature) {
        Slot(String name, boolean required) {
            this(name, List.of(), required, name);
        }

        boolean answersTo(String given) {
            return name.equals(given) || aliases.contains(given);
        }
    }

    private Binding() {}

    /**
     * Binds arguments to parameters.
     *
     * @return one argument per parameter; null where none is given
     */
    static List<Value.Argument> bind(
            String function, List<Slot> slots, List<Value.Argument> arguments, Place place) {
        Value.Argument[] bound = new Value.Argument[slots.size()];
        int position = 0;
        for (Value.Argument argument : arguments) {
            int slot;
            if (argument.keyword() == null) {
                slot = position++;
                if (slot >= bound.length) {
                    throw new ProgramException(
                            argument.place(),
                            function
                                    + " takes "
                                    + count(slots.size())
                                    + ", found "
                                    + arguments.size()
                                    + "; it is "
                                    + signature(function, slots));
                }
            } else {
                slot = slotOf(function, slots, argument);
            }
            if (bound[slot] != null) {
                throw new ProgramException(
                        argument.place(),
                        "'"
                                + slots.get(slot).name()
                                + "' of "
                                + function
                                + " is given twice; it is "
                                + signature(function, slots));
            }
            bound[slot] = argument;
        }
        List<Value.Argument> result = new ArrayList<>();
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] == null && slots.get(i).required()) {
                throw new ProgramException(
                        place,
                        function
                                + " needs '"
                                + slots.get(i).name()
                                + "'; it is "
                                + signature(function, slots));
            }
            result.add(bound[i]);
        }
        return result;
    }

    private static int slotOf(String function, List<Slot> slots, Value.Argument argument) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).answersTo(argument.keyword())) {
                return i;
            }
        }
        List<String> names = slots.stream().map(Slot::name).toList();
        throw new ProgramException(
                argument.place(),
                function
                        + " has no argument '"
                        + argument.keyword()
                        + "'"
                        + Nearest.hint(argument.keyword(), names)
                        + (Nearest.to(argument.keyword(), names).isPresent()
                                ? " It is "
                                : "; it is ")
                        + signature(function, slots));
    }

    private static String signature(String function, List<Slot> slots) {
        return slots.stream()
                .map(Slot::signature)
                .collect(Collectors.joining(", ", function + "(", ")"));
    }

    private static String count(int n) {
        return n == 0
                ? "no arguments"
                : n == 1 ? "at most 1 argument" : "at most " + n + " arguments";
    }
}
