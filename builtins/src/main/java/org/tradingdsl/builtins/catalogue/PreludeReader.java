// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a prelude file into entries: the header and the docstring of each {@code def}. Bodies stay
 * text; the language's own parser reads those, and only of definitions that a program uses.
 *
 * <p>The docstring's form: a summary line; after an empty line, notes (optional); then sections. A
 * section starts with its name and a colon at the docstring's own indentation; its text goes on in
 * deeper lines. {@code Args} and {@code Outputs} hold lines {@code name (type): text}. {@link
 * ArgumentReader} describes the types.
 */
final class PreludeReader {
    private static final Pattern HEADER = Pattern.compile("def (\\w+)\\((.*)\\):");
    private static final Pattern ITEM = Pattern.compile("(\\w+) \\((.+?)\\): (.+)");

    private PreludeReader() {}

    static List<Entry> read(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith("def ")) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("def ")) {
                end++;
            }
            try {
                entries.add(entry(file, lines.subList(at, end), at + 1));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ":" + (at + 1) + ": " + e.getMessage(), e);
            }
            at = end;
        }
        return entries;
    }

    private static Entry entry(String file, List<String> lines, int line) {
        int header = 0;
        StringBuilder head = new StringBuilder(lines.get(0));
        while (!lines.get(header).endsWith("):")) {
            header++;
            if (header == lines.size()) {
                throw new IllegalArgumentException("a header that does not end with '):'");
            }
            head.append(' ').append(lines.get(header).strip());
        }
        Matcher matcher = HEADER.matcher(head);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected 'def name(parameters):', found: " + head);
        }
        Docstring doc = Docstring.read(lines, header + 1);
        String name = matcher.group(1);
        // As in Python's operator module, a name that is a keyword is declared with an underscore.
        name = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;

        List<Entry.Output> outputs = new ArrayList<>();
        for (String item : doc.items("Outputs")) {
            Matcher m = item(item);
            outputs.add(
                    new Entry.Output(m.group(1), ArgumentReader.result(m.group(2)), m.group(3)));
        }
        boolean program = doc.section("Returns").equals(ArgumentType.BACKTEST.word());
        Optional<Primitive> primitive =
                Optional.of(doc.section("Primitive"))
                        .filter(s -> !s.isEmpty())
                        .map(Primitive::valueOf);
        Entry.Kind kind =
                program
                        ? Entry.Kind.PROGRAM
                        : primitive.isPresent() ? Entry.Kind.PRIMITIVE : Entry.Kind.DEFINITION;
        String category = doc.section("Category");
        List<Parameter> parameters = parameters(matcher.group(2), doc);
        return new Entry(
                name,
                doc.list("Aliases"),
                category.isEmpty() ? file.substring(0, file.indexOf('.')) : category,
                kind,
                parameters,
                ordered(doc, parameters),
                outputs.isEmpty()
                        ? ArgumentReader.result(doc.section("Returns"))
                        : ArgumentType.OUTPUTS,
                List.copyOf(outputs),
                doc.documentation(),
                primitive,
                kind == Entry.Kind.DEFINITION ? String.join("\n", lines) + "\n" : "",
                file,
                line);
    }

    private static List<String> ordered(Docstring doc, List<Parameter> parameters) {
        List<String> ordered = doc.list("Ordered");
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (!ordered.isEmpty() && (ordered.size() != 2 || !names.containsAll(ordered))) {
            throw new IllegalArgumentException("Ordered must name two parameters: " + ordered);
        }
        return ordered;
    }

    private static List<Parameter> parameters(String header, Docstring doc) {
        List<Parameter> parameters = new ArrayList<>();
        List<String> declared =
                header.isBlank() ? List.of() : List.of(header.strip().split("\\s*,\\s*"));
        List<String> described = doc.items("Args");
        if (declared.size() != described.size()) {
            throw new IllegalArgumentException(
                    "the header declares "
                            + declared
                            + ", the docstring's Args describe "
                            + described);
        }
        for (int i = 0; i < declared.size(); i++) {
            String[] parts = declared.get(i).split("\\s*=\\s*", 2);
            Matcher m = item(described.get(i));
            if (!m.group(1).equals(parts[0])) {
                throw new IllegalArgumentException(
                        "Args must describe '" + parts[0] + "' here, found: " + described.get(i));
            }
            Optional<String> preset = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
            parameters.add(ArgumentReader.parameter(parts[0], preset, m.group(2), m.group(3)));
        }
        return List.copyOf(parameters);
    }

    private static Matcher item(String text) {
        Matcher matcher = ITEM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected 'name (type): text', found: " + text);
        }
        return matcher;
    }
}
