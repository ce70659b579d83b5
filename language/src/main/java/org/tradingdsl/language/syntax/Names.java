// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names in scope: variables and definitions of the program, and inside a definition its own.
 */
final class Names {
    private static final Set<String> MARKET_COLUMNS =
            Set.of("open", "high", "low", "close", "volume");
    private static final int DEEPEST_CALLS = 100;

    private final Names outer;
    private final Definition active;
    private final int depth;
    private final Map<String, Value> variables = new HashMap<>();
    private final Map<String, Definition> definitions;
    private final Names caller;

    Names() {
        this(null, null, null, 0, new HashMap<>());
    }

    private Names(
            Names outer,
            Names caller,
            Definition active,
            int depth,
            Map<String, Definition> definitions) {
        this.outer = outer;
        this.caller = caller;
        this.active = active;
        this.depth = depth;
        this.definitions = definitions;
    }

    void assign(String name, Value value) {
        variables.put(name, value);
        if (outer == null) {
            definitions.remove(name);
        }
    }

    void define(Definition definition) {
        definitions.put(definition.name(), definition);
        variables.remove(definition.name());
    }

    /** A variable's value, or null. */
    Value variable(String name) {
        Value value = variables.get(name);
        return value != null || outer == null ? value : outer.variable(name);
    }

    /** A user's definition, or null; a variable hides it. */
    Definition definition(String name) {
        return variable(name) == null ? definitions.get(name) : null;
    }

    /** The names of the user's definitions. */
    Collection<String> definitions() {
        return definitions.keySet();
    }

    /**
     * The scope inside a definition that is being opened: its own variables, then the program's.
     */
    Names enter(Definition definition, Map<String, Value> locals, Place call) {
        for (Names names = this; names != null; names = names.caller) {
            if (definition.equals(names.active)) {
                throw new ProgramException(
                        call,
                        "'"
                                + definition.name()
                                + "' calls itself; definitions are opened where they are called,"
                                + " without recursion");
            }
        }
        if (depth >= DEEPEST_CALLS) {
            throw new ProgramException(
                    call, "more than " + DEEPEST_CALLS + " definitions inside each other");
        }
        Names global = this;
        while (global.outer != null) {
            global = global.outer;
        }
        Names inner = new Names(global, this, definition, depth + 1, definitions);
        inner.variables.putAll(locals);
        return inner;
    }

    /** A bare name is a column; but not when it is plainly something else written wrongly. */
    void refuseMistakes(String name, Place place, Composer composer) {
        if (MARKET_COLUMNS.contains(name)) {
            return;
        }
        String column = "; a column of that name is market.col(\"" + name + "\")";
        if (definitions.containsKey(name)
                || Functions.SPECIAL.contains(name)
                || Windows.KINDS.contains(name)
                || composer.catalogue().find(name).isPresent()) {
            String example =
                    composer.catalogue()
                            .find(name)
                            .map(e -> ", as in " + e.documentation().example())
                            .orElse("");
            throw new ProgramException(
                    place, "'" + name + "' is a function; call it" + example + column);
        }
        List<String> known = new ArrayList<>(definitions.keySet());
        known.add("market");
        for (Names names = this; names != null; names = names.outer) {
            known.addAll(names.variables.keySet());
        }
        known.removeIf(other -> !looksLike(name, other));
        Nearest.to(name, known)
                .ifPresent(
                        other -> {
                            throw new ProgramException(
                                    place,
                                    "no variable '"
                                            + name
                                            + "'; did you mean '"
                                            + other
                                            + "'?"
                                            + column.replaceFirst("^; a", " A"));
                        });
    }

    /** Few slips, and none in the first letter: other short names may well be columns. */
    private static boolean looksLike(String name, String other) {
        int slips = Nearest.distance(name, other);
        boolean numbered = name.matches(".*\\d") && other.matches(".*\\d");
        return name.length() > 2
                && name.charAt(0) == other.charAt(0)
                && !numbered
                && slips <= (name.length() < 7 ? 1 : 2);
    }
}
