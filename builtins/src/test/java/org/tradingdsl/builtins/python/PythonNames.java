// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.builtins.catalogue.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the catalogue's names, types and defaults are written in Python. */
final class PythonNames {
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "in", "is", "if", "else", "for", "while", "lambda", "del");

    private PythonNames() {}

    /** A name, with an underscore behind it where it is a word of Python's grammar. */
    static String safe(String name) {
        return KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** The class of a function's outputs. */
    static String outputsClass(Entry entry) {
        StringBuilder name = new StringBuilder();
        for (String word : entry.name().split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + "Outputs";
    }

    /**
     * The parameters of a {@code def}.
     *
     * @param first what stands before them, such as {@code self}; may be empty
     * @param typed whether with annotations, as in a stub
     */
    static String parameters(
            String first, List<Parameter> parameters, boolean keywords, boolean typed) {
        List<String> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(first);
        }
        if (keywords) {
            parts.add("*");
        }
        boolean optional = false;
        for (Parameter parameter : parameters) {
            optional |= parameter.preset().isPresent() || !parameter.aliases().isEmpty();
            String name = safe(parameter.name());
            boolean none = optional && preset(parameter).equals("None");
            if (typed) {
                name += ": " + type(parameter) + (none ? " | None" : "");
            }
            if (optional) {
                name += (typed ? " = " : "=") + preset(parameter);
            }
            parts.add(name);
        }
        boolean starred = keywords;
        for (Parameter parameter : parameters) {
            for (String alias : parameter.aliases()) {
                if (!starred) {
                    parts.add("*");
                    starred = true;
                }
                parts.add(alias + (typed ? ": " + type(parameter) + " | None = None" : "=None"));
            }
        }
        return String.join(", ", parts);
    }

    /** The arguments that pass a function's own parameters on. */
    static String arguments(List<Parameter> parameters) {
        List<String> parts = new ArrayList<>();
        parameters.forEach(parameter -> parts.add(safe(parameter.name())));
        parameters.forEach(p -> p.aliases().forEach(alias -> parts.add(alias + "=" + alias)));
        return String.join(", ", parts);
    }

    /**
     * A parameter's default; {@code None} also for a column, and for one that an alias may give.
     */
    static String preset(Parameter parameter) {
        return switch (parameter.preset().orElse(null)) {
            case null -> "None";
            case Parameter.Column column -> "None";
            case Parameter.Constant(Double number) when number >= 10_000 ->
                    String.format(java.util.Locale.ROOT, "%,d", number.longValue())
                            .replace(',', '_');
            case Parameter.Preset preset -> Parameter.presetText(preset);
        };
    }

    private static String type(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBERS, ANY -> "Operand";
            case BOOLEANS -> "Signal";
            case NUMBER -> "Number | Expr";
            case WHOLE -> "Whole";
            case FLAG -> "Flag";
            case TEXT -> "Literal[\"" + String.join("\", \"", parameter.choices()) + "\"]";
            case OUTPUTS, BACKTEST -> throw new IllegalArgumentException(parameter.name());
        };
    }

    /** What a function gives, as an annotation. */
    static String result(Entry entry) {
        return switch (entry.result()) {
            case OUTPUTS -> outputsClass(entry);
            case BACKTEST -> "Program";
            default -> "Expr";
        };
    }

    /** What a parameter takes, in words. */
    static String words(Parameter parameter) {
        StringBuilder words = new StringBuilder();
        if (parameter.type() == ArgumentType.TEXT) {
            words.append('"').append(String.join("\" or \"", parameter.choices())).append('"');
        } else {
            words.append(parameter.type().word());
            if (!parameter.range().equals(Range.ANY)) {
                words.append(", ").append(parameter.range().words());
            }
        }
        if (parameter.preset().orElse(null) instanceof Parameter.Column(String name)) {
            words.append("; the market's ").append(name).append(" when not given");
        }
        if (!parameter.aliases().isEmpty()) {
            words.append("; also by the name ").append(String.join(", ", parameter.aliases()));
        }
        return words.toString();
    }
}
