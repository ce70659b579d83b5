// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import org.tradingdsl.builtins.catalogue.Documentation;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;

import java.util.List;

/** A function's docstring: everything that the catalogue says of it. */
final class PythonDocstring {
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private final String indent;

    private PythonDocstring(String indent) {
        this.indent = indent;
    }

    /**
     * The docstring with its quotes.
     *
     * @param indent the spaces before each line
     * @param parameters the parameters that are described
     */
    static String of(
            Entry entry, List<Parameter> parameters, PythonExample example, String indent) {
        return new PythonDocstring(indent).write(entry, parameters, example);
    }

    private String write(Entry entry, List<Parameter> parameters, PythonExample example) {
        Documentation doc = entry.documentation();
        boolean raw =
                (doc + parameters.toString() + entry.outputs() + example.text()).contains("\\");
        paragraph((raw ? "r" : "") + "\"\"\"" + doc.summary(), "");
        if (!doc.notes().isEmpty()) {
            blank();
            paragraph(doc.notes(), "");
        }
        if (!parameters.isEmpty()) {
            blank();
            line("Args:");
            for (Parameter parameter : parameters) {
                paragraph(
                        "    "
                                + PythonNames.safe(parameter.name())
                                + " ("
                                + PythonNames.words(parameter)
                                + "): "
                                + parameter.documentation(),
                        "        ");
            }
        }
        blank();
        if (entry.outputs().isEmpty()) {
            line("Returns: " + entry.result().word());
        } else {
            line("Returns:");
            for (Entry.Output output : entry.outputs()) {
                paragraph(
                        "    "
                                + output.name()
                                + " ("
                                + output.type().word()
                                + "): "
                                + output.documentation(),
                        "        ");
            }
        }
        blank();
        section("Formula", doc.formula());
        section("Seed", doc.seed());
        section("First valid bar", doc.firstValid());
        section("Source", doc.source());
        blank();
        example.lines().forEach(this::line);
        line("\"\"\"");
        return text.toString();
    }

    private void section(String name, String content) {
        if (!content.isEmpty()) {
            paragraph(name + ": " + content, "    ");
        }
    }

    private void blank() {
        text.append("\n");
    }

    private void line(String content) {
        text.append(indent).append(content).append("\n");
    }

    /** Words in lines of a bounded length; those after the first begin with some spaces. */
    private void paragraph(String content, String hanging) {
        int start = content.length() - content.stripLeading().length();
        StringBuilder line = new StringBuilder(content.substring(0, start));
        boolean empty = true;
        for (String word : content.strip().split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH - indent.length()) {
                line(line.toString());
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }
}
