// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.javascript;

import org.tradingdsl.builtins.catalogue.ArgumentType;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Documentation;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;
import org.tradingdsl.builtins.catalogue.Range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue as a part of the JavaScript module: {@code functions.mjs}, which defines every
 * function, and {@code functions.d.ts}, which gives their types and documentation.
 */
public final class JavaScriptModule {
    private static final String HEAD =
            "// SPDX-License-Identifier: Apache-2.0\n"
                    + "// Generated from the catalogue; see docs/adding-an-indicator.md.\n\n";

    private JavaScriptModule() {}

    /** The text of {@code functions.mjs}. */
    public static String module(Catalogue catalogue) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("import { define } from \"./expression.mjs\";\n");
        for (Entry entry : catalogue.entries()) {
            out.append("\nexport const ").append(entry.name()).append(" = define({\n");
            out.append("    name: ").append(quoted(entry.name())).append(",\n");
            out.append("    signature: ").append(quoted(entry.signature())).append(",\n");
            if (!entry.aliases().isEmpty()) {
                out.append("    aliases: ").append(list(entry.aliases())).append(",\n");
            }
            out.append("    gives: ").append(quoted(entry.result().word())).append(",\n");
            if (!entry.outputs().isEmpty()) {
                List<String> names = entry.outputs().stream().map(Entry.Output::name).toList();
                out.append("    outputs: ").append(list(names)).append(",\n");
            }
            out.append("    method: ").append(isMethod(entry)).append(",\n");
            out.append("    params: [\n");
            entry.parameters().forEach(p -> out.append("        ").append(data(p)).append(",\n"));
            out.append("    ],\n});\n");
            entry.aliases().forEach(alias -> alias(out, entry, alias));
        }
        return out.toString();
    }

    /** An alias may be a reserved word, such as var: no function could be declared by it. */
    private static void alias(StringBuilder out, Entry entry, String alias) {
        out.append("export { ").append(entry.name()).append(" as ").append(alias).append(" };\n");
    }

    private static String data(Parameter parameter) {
        StringBuilder out = new StringBuilder("{ name: ").append(quoted(parameter.name()));
        if (!parameter.aliases().isEmpty()) {
            out.append(", aliases: ").append(list(parameter.aliases()));
        }
        out.append(", type: ").append(quoted(parameter.type().word()));
        parameter
                .preset()
                .ifPresent(
                        preset ->
                                out.append(", preset: ")
                                        .append(quoted(Parameter.presetText(preset))));
        return out.append(" }").toString();
    }

    private static String list(List<String> names) {
        return "[" + String.join(", ", names.stream().map(JavaScriptModule::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Whether {@code x.f(...)} means {@code f(x, ...)}: not where the market's columns are read.
     */
    private static boolean isMethod(Entry entry) {
        return entry.kind() != Entry.Kind.PROGRAM
                && !entry.parameters().isEmpty()
                && entry.parameters().getFirst().type().isSeries()
                && !(entry.parameters().getFirst().preset().orElse(null)
                        instanceof Parameter.Column);
    }

    /** The text of {@code functions.d.ts}. */
    public static String types(Catalogue catalogue) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append(
                "import type { Condition, Constant, Flag, Numbers, Outputs, Program, Scalar,"
                        + " Series,");
        out.append(" Signal } from \"./trading-dsl.js\";\n");
        Map<String, StringBuilder> methods = new LinkedHashMap<>();
        for (String type :
                List.of("CommonMethods", "SeriesMethods", "SignalMethods", "ScalarMethods")) {
            methods.put(type, new StringBuilder());
        }
        Map<String, StringBuilder> windows = new LinkedHashMap<>();
        for (Entry entry : catalogue.entries()) {
            if (!entry.outputs().isEmpty()) {
                outputs(out, entry);
            }
            List<String> names = new ArrayList<>(List.of(entry.name()));
            names.addAll(entry.aliases());
            Types.of(entry).forEach(types -> function(out, entry, types));
            entry.aliases().forEach(alias -> alias(out, entry, alias));
            if (isMethod(entry)) {
                names.forEach(name -> methods(methods, entry, name));
            }
            window(windows, entry);
        }
        methods.forEach(
                (name, body) ->
                        type(
                                out,
                                name,
                                "Functions as methods; {@link Series}, {@link Signal} and {@link"
                                        + " Scalar} are made of them.",
                                body));
        windows.forEach(
                (name, body) -> type(out, name, "The statistics of a window over a series.", body));
        return out.toString();
    }

    private static void type(StringBuilder out, String name, String doc, StringBuilder body) {
        out.append("\n/** ").append(doc).append(" */\nexport interface ").append(name);
        out.append(" {\n").append(body).append("}\n");
    }

    private static void outputs(StringBuilder out, Entry entry) {
        out.append("\n/** The outputs of {@link ").append(entry.name()).append("}. */\n");
        out.append("export interface ").append(typeName(entry.name()));
        out.append(" extends Outputs {\n");
        for (Entry.Output output : entry.outputs()) {
            out.append("    /** ").append(comment(output.documentation())).append(" */\n");
            out.append("    readonly ").append(output.name()).append(": ");
            out.append(output.type() == ArgumentType.BOOLEANS ? "Signal" : "Series");
            out.append(";\n");
        }
        out.append("}\n");
    }

    private static String typeName(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_")) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.append("Outputs").toString();
    }

    /**
     * One way to read a function's types: one whose series may be truth values too is described
     * twice, and one over a single bar a third time for constants.
     */
    private record Types(String numbers, String any, String result) {
        static List<Types> of(Entry entry) {
            String result =
                    switch (entry.result()) {
                        case BOOLEANS -> "Signal";
                        case OUTPUTS -> typeName(entry.name());
                        case BACKTEST -> "Program";
                        default -> "Series";
                    };
            List<Types> all = new ArrayList<>();
            if (entry.result() == ArgumentType.ANY) {
                all.add(new Types("Numbers", "Condition", "Signal"));
            } else if (staysScalar(entry)) {
                all.add(new Types("Constant", "Constant", "Scalar"));
            }
            all.add(new Types("Numbers", "Numbers", result));
            return all;
        }

        String of(Parameter parameter) {
            return switch (parameter.type()) {
                case NUMBERS -> numbers;
                case ANY -> any;
                case BOOLEANS -> "Condition";
                case NUMBER, WHOLE -> "Constant";
                case FLAG -> "Flag";
                case TEXT -> '"' + String.join("\" | \"", parameter.choices()) + '"';
                case OUTPUTS, BACKTEST ->
                        throw new IllegalArgumentException(parameter + " is no argument");
            };
        }
    }

    private static boolean staysScalar(Entry entry) {
        return entry.isPointwise() && entry.result() == ArgumentType.NUMBERS;
    }

    private static void function(StringBuilder out, Entry entry, Types types) {
        out.append("\n").append(documentation(entry, entry.parameters(), ""));
        long needed = entry.parameters().stream().filter(p -> p.preset().isEmpty()).count();
        if (needed > 1 && !entry.isPointwise()) {
            out.append("export function ").append(entry.name()).append("(named: ");
            out.append(named(entry.parameters(), types)).append("): ").append(types.result());
            out.append(";\n").append(documentation(entry, entry.parameters(), ""));
        }
        out.append("export function ").append(entry.name());
        arguments(out, entry.parameters(), types, types.result());
    }

    private static void methods(Map<String, StringBuilder> out, Entry entry, String name) {
        List<Parameter> rest = new ArrayList<>(entry.parameters());
        Parameter receiver = rest.remove(entry.name().equals("where") ? 1 : 0);
        for (Types types : Types.of(entry)) {
            boolean choice = rest.stream().anyMatch(p -> p.type() == ArgumentType.ANY);
            List<String> on = new ArrayList<>();
            if (types.result().equals("Scalar")) {
                on.add("ScalarMethods");
            } else if (receiver.type() == ArgumentType.BOOLEANS
                    || types.any().equals("Condition")) {
                on.add("SignalMethods");
            } else if (receiver.type() == ArgumentType.ANY) {
                on.add("SeriesMethods");
                if (choice) {
                    on.add("SignalMethods");
                }
            } else {
                on.add("CommonMethods");
            }
            for (String type : on) {
                StringBuilder body = out.get(type);
                body.append(documentation(entry, rest, "    "));
                body.append("    ").append(name);
                arguments(body, rest, types, types.result());
            }
        }
    }

    private static void window(Map<String, StringBuilder> out, Entry entry) {
        for (String kind : List.of("rolling", "ewm", "expanding")) {
            if (entry.name().startsWith(kind + "_")) {
                List<Parameter> rest =
                        entry.parameters().stream().filter(p -> p.name().equals("ddof")).toList();
                String type = typeName(kind).replace("Outputs", "Window");
                StringBuilder body = out.computeIfAbsent(type, key -> new StringBuilder());
                body.append(documentation(entry, rest, "    "));
                body.append("    ").append(entry.name().substring(kind.length() + 1));
                arguments(body, rest, Types.of(entry).getLast(), "Series");
            }
        }
    }

    /** By position; the last ones, or all, may instead be named by an object. */
    private static void arguments(
            StringBuilder out, List<Parameter> parameters, Types types, String result) {
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            placed.add(
                    parameter.name()
                            + (parameter.preset().isPresent() ? "?: " : ": ")
                            + type(parameter, types)
                            + " | "
                            + named(parameters.subList(i, parameters.size()), types));
        }
        out.append("(").append(String.join(", ", placed)).append("): ").append(result);
        out.append(";\n");
    }

    private static String named(List<Parameter> parameters, Types types) {
        List<String> members = new ArrayList<>();
        for (Parameter parameter : parameters) {
            boolean needed = parameter.preset().isEmpty() && parameter.aliases().isEmpty();
            String type = type(parameter, types);
            members.add(parameter.name() + (needed ? ": " : "?: ") + type);
            parameter.aliases().forEach(alias -> members.add(alias + "?: " + type));
        }
        return "{ " + String.join("; ", members) + " }";
    }

    private static String type(Parameter parameter, Types types) {
        boolean none = parameter.preset().equals(Optional.of(new Parameter.Constant(null)));
        return types.of(parameter) + (none ? " | null" : "");
    }

    private static String documentation(Entry entry, List<Parameter> parameters, String indent) {
        Documentation doc = entry.documentation();
        List<String> lines = new ArrayList<>();
        lines.add(doc.summary());
        if (!doc.notes().isEmpty()) {
            lines.add("");
            lines.add(doc.notes());
        }
        lines.add("");
        line(lines, "Formula", doc.formula());
        line(lines, "Seed", doc.seed());
        line(lines, "First valid bar", doc.firstValid());
        line(lines, "Source", doc.source());
        line(lines, "In the text form", doc.example());
        for (Parameter parameter : parameters) {
            String range =
                    parameter.range().equals(Range.ANY) ? "" : " " + parameter.range().words();
            String preset =
                    parameter
                            .preset()
                            .map(Parameter::presetText)
                            .map(p -> "; " + p + " when not given")
                            .orElse("");
            lines.add(
                    "@param "
                            + parameter.name()
                            + " "
                            + parameter.type().word()
                            + range
                            + preset
                            + ". "
                            + parameter.documentation());
        }
        StringBuilder out = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            out.append(indent).append(line.isEmpty() ? " *" : " * " + comment(line)).append("\n");
        }
        return out.append(indent).append(" */\n").toString();
    }

    private static void line(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("- " + name + ": `" + text.replace("`", "'") + "`");
        }
    }

    private static String comment(String text) {
        return text.replace("*/", "*\u200b/");
    }
}
