// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A docstring taken apart into its summary, its notes and its sections. */
final class Docstring {
    private static final String QUOTES = "\"\"\"";
    private static final Set<String> SECTIONS =
            Set.of(
                    "Aliases",
                    "Category",
                    "Primitive",
                    "Args",
                    "Ordered",
                    "Returns",
                    "Outputs",
                    "Formula",
                    "Seed",
                    "First valid bar",
                    "Source",
                    "Example");

    private final String summary;
    private final String notes;
    private final Map<String, List<String>> sections;

    private Docstring(String summary, String notes, Map<String, List<String>> sections) {
        this.summary = summary;
        this.notes = notes;
        this.sections = sections;
    }

    /** Reads the docstring that starts in a line of a definition. */
    static Docstring read(List<String> lines, int first) {
        if (first >= lines.size() || !lines.get(first).strip().startsWith(QUOTES)) {
            throw new IllegalArgumentException("a definition without a docstring");
        }
        String opening = lines.get(first);
        int indent = opening.indexOf(QUOTES);
        String summary = opening.strip().substring(3);
        if (summary.endsWith(QUOTES)) {
            return new Docstring(summary.substring(0, summary.length() - 3), "", Map.of());
        }
        StringBuilder notes = new StringBuilder();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = null;
        for (int i = first + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals(QUOTES)) {
                return new Docstring(summary, notes.toString(), sections);
            }
            if (line.isBlank()) {
                continue;
            }
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            boolean outermost = line.indexOf(line.strip()) == indent;
            if (outermost && SECTIONS.contains(name)) {
                open = new ArrayList<>();
                if (sections.put(name, open) != null) {
                    throw new IllegalArgumentException("two sections '" + name + "'");
                }
                String rest = line.substring(colon + 1).strip();
                if (!rest.isEmpty()) {
                    open.add(rest);
                }
            } else if (outermost && open == null) {
                notes.append(notes.isEmpty() ? "" : " ").append(line.strip());
            } else if (outermost) {
                throw new IllegalArgumentException("no section of docstrings: " + line.strip());
            } else if (open == null) {
                throw new IllegalArgumentException(
                        "an indented line outside of any section: " + line.strip());
            } else {
                append(open, line, indent);
            }
        }
        throw new IllegalArgumentException("a docstring without its end");
    }

    /** A line one level in is a new item, a deeper one goes on with the last. */
    private static void append(List<String> items, String line, int indent) {
        boolean deeper = line.startsWith(" ".repeat(indent + 8));
        if (deeper && !items.isEmpty()) {
            items.set(items.size() - 1, items.getLast() + " " + line.strip());
        } else {
            items.add(line.strip());
        }
    }

    /** A section as one text; empty when it is absent. */
    String section(String name) {
        return String.join(" ", sections.getOrDefault(name, List.of()));
    }

    /** A section's items, one per line. */
    List<String> items(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** A section as a list of words. */
    List<String> list(String name) {
        String text = section(name);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*"));
    }

    Documentation documentation() {
        return new Documentation(
                summary,
                notes,
                section("Formula"),
                section("Seed"),
                section("First valid bar"),
                section("Source"),
                section("Example"));
    }
}
