// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue as a page for people and as data for programs. */
public final class Reference {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reference() {}

    /** The reference page of all functions, in Markdown. */
    public static String markdown(Catalogue catalogue) {
        StringBuilder page = new StringBuilder();
        page.append("# Functions and indicators\n\n");
        page.append("<!-- Generated from the catalogue; see docs/adding-an-indicator.md. -->\n\n");
        page.append(
                "Bars are counted from 0. `series` is one number per bar (a truth value counts as 0"
                        + " or 1), `signal` one\n");
        page.append(
                "truth value per bar, `window` a constant whole number of bars from 1 to"
                        + " 1,000,000.\n\n");
        Map<String, List<Entry>> byCategory = new LinkedHashMap<>();
        for (Entry entry : catalogue.entries()) {
            byCategory.computeIfAbsent(entry.category(), c -> new ArrayList<>()).add(entry);
        }
        page.append("| Category | Functions |\n|---|---|\n");
        byCategory.forEach(
                (category, entries) -> {
                    page.append("| [")
                            .append(category)
                            .append("](#")
                            .append(category)
                            .append(") | ");
                    page.append(
                            String.join(
                                    " ", entries.stream().map(e -> "`" + e.name() + "`").toList()));
                    page.append(" |\n");
                });
        byCategory.forEach(
                (category, entries) -> {
                    page.append("\n## ").append(category).append("\n");
                    entries.forEach(entry -> describe(entry, page));
                });
        return page.toString();
    }

    private static void describe(Entry entry, StringBuilder page) {
        Documentation doc = entry.documentation();
        page.append("\n### ").append(entry.name()).append("\n\n");
        page.append("    ").append(entry.signature()).append("\n\n");
        page.append(doc.summary());
        if (!doc.notes().isEmpty()) {
            page.append(' ').append(doc.notes());
        }
        page.append("\n\n");
        for (Parameter parameter : entry.parameters()) {
            page.append("- `")
                    .append(parameter.name())
                    .append("` (")
                    .append(typeWords(parameter))
                    .append("): ");
            page.append(parameter.documentation()).append("\n");
        }
        for (Entry.Output output : entry.outputs()) {
            page.append("- gives `.")
                    .append(output.name())
                    .append("` (")
                    .append(output.type().word())
                    .append("): ");
            page.append(output.documentation()).append("\n");
        }
        if (entry.outputs().isEmpty()) {
            page.append("- gives: ").append(entry.result().word()).append("\n");
        }
        line(page, "Also called", String.join(", ", entry.aliases()));
        line(page, "Formula", doc.formula());
        line(page, "Seed", doc.seed());
        line(page, "First valid bar", doc.firstValid());
        line(page, "Source", doc.source());
        line(page, "Example", doc.example().isEmpty() ? "" : "`" + doc.example() + "`");
    }

    private static void line(StringBuilder page, String name, String text) {
        if (!text.isEmpty()) {
            page.append("- ").append(name).append(": ").append(text).append("\n");
        }
    }

    private static String typeWords(Parameter parameter) {
        StringBuilder words = new StringBuilder();
        if (parameter.type() == ArgumentType.TEXT) {
            words.append("\"").append(String.join("\" or \"", parameter.choices())).append("\"");
        } else {
            words.append(parameter.type().word());
            if (!parameter.range().equals(Range.ANY)) {
                words.append(", ").append(parameter.range().words());
            }
        }
        parameter
                .preset()
                .ifPresent(
                        preset -> words.append(", default ").append(Parameter.presetText(preset)));
        if (!parameter.aliases().isEmpty()) {
            words.append(", also `").append(String.join("`, `", parameter.aliases())).append("`");
        }
        return words.toString();
    }

    /** All functions as JSON text: a list of objects with everything the catalogue knows. */
    public static String json(Catalogue catalogue) {
        return write(catalogue.entries().stream().map(Reference::data).toList());
    }

    /** One function as JSON text. */
    public static String json(Entry entry) {
        return write(data(entry));
    }

    private static Map<String, Object> data(Entry entry) {
        Documentation doc = entry.documentation();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", entry.name());
        data.put("aliases", entry.aliases());
        data.put("category", entry.category());
        data.put("kind", entry.kind().name().toLowerCase(java.util.Locale.ROOT));
        data.put("signature", entry.signature());
        data.put("summary", doc.summary());
        data.put("notes", doc.notes());
        data.put("parameters", entry.parameters().stream().map(Reference::data).toList());
        data.put("gives", entry.result().word());
        List<Map<String, Object>> outputs = new ArrayList<>();
        for (Entry.Output output : entry.outputs()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", output.name());
            one.put("type", output.type().word());
            one.put("doc", output.documentation());
            outputs.add(one);
        }
        data.put("outputs", outputs);
        data.put("formula", doc.formula());
        data.put("seed", doc.seed());
        data.put("first_valid_bar", doc.firstValid());
        data.put("source", doc.source());
        data.put("example", doc.example());
        return data;
    }

    private static Map<String, Object> data(Parameter parameter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", parameter.name());
        data.put("aliases", parameter.aliases());
        data.put("type", parameter.type().word());
        data.put("required", parameter.preset().isEmpty());
        parameter.preset().ifPresent(preset -> putPreset(data, preset));
        if (!parameter.range().equals(Range.ANY)) {
            data.put("range", parameter.range().words());
        }
        if (!parameter.choices().isEmpty()) {
            data.put("choices", parameter.choices());
        }
        data.put("doc", parameter.documentation());
        return data;
    }

    private static void putPreset(Map<String, Object> data, Parameter.Preset preset) {
        switch (preset) {
            case Parameter.Column(String name) -> data.put("default_column", name);
            case Parameter.Constant(Object value) -> data.put("default", value);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain data are always JSON", e);
        }
    }
}
