// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any flat document as lines of name and value, and its lists of objects as tables. */
public final class FactsView {
    private FactsView() {}

    /** Prints a document: what the data commands and the doctor say. */
    public static void print(JsonNode facts, PrintStream out) {
        TextTable lines = new TextTable(2, "", "");
        for (Map.Entry<String, JsonNode> fact : facts.properties()) {
            if (!isTable(fact.getValue()) && !fact.getKey().equals("schema")) {
                addLines(lines, fact.getKey().replace('_', ' '), fact.getValue());
            }
        }
        lines.printRows(out);
        for (Map.Entry<String, JsonNode> fact : facts.properties()) {
            if (isTable(fact.getValue())) {
                out.println();
                out.println(fact.getKey().replace('_', ' '));
                printTable(fact.getValue(), out);
            }
        }
    }

    private static void addLines(TextTable lines, String label, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(part -> addLines(lines, label + " " + part.getKey(), part.getValue()));
        } else {
            lines.row(label, value(value));
        }
    }

    private static boolean isTable(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static void printTable(JsonNode rows, PrintStream out) {
        List<String> names = new ArrayList<>();
        rows.get(0).properties().forEach(cell -> names.add(cell.getKey()));
        int textColumns = 0;
        while (textColumns < names.size() && rows.get(0).get(names.get(textColumns)).isTextual()) {
            textColumns++;
        }
        TextTable table =
                new TextTable(
                        textColumns,
                        names.stream().map(n -> n.replace('_', ' ')).toArray(String[]::new));
        for (JsonNode row : rows) {
            table.row(names.stream().map(name -> value(row.path(name))).toArray(String[]::new));
        }
        table.print(out);
    }

    /** Any value in a few words. */
    static String value(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(value(part)));
            return String.join(", ", parts);
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties()
                    .forEach(part -> parts.add(part.getKey() + " " + value(part.getValue())));
            return String.join(", ", parts);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.isNumber() ? Figures.number(value) : Figures.day(value);
    }
}
