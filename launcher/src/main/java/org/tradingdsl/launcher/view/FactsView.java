// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Any flat document as lines of name and value, and its lists of objects as tables. */
final class FactsView {
    private FactsView() {}

    static void print(JsonNode facts, PrintStream out) {
        List<String> tables = new ArrayList<>();
        int width = 0;
        for (var names = facts.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (isTable(facts.get(name))) {
                tables.add(name);
            } else {
                width = Math.max(width, name.length());
            }
        }
        for (var entries = facts.fields(); entries.hasNext(); ) {
            var entry = entries.next();
            if (!tables.contains(entry.getKey()) && !entry.getKey().equals("schema")) {
                String label = entry.getKey().replace('_', ' ');
                out.println(
                        label + " ".repeat(width - label.length() + 2) + value(entry.getValue()));
            }
        }
        for (String name : tables) {
            out.println();
            printTable(facts.get(name), out);
        }
    }

    private static boolean isTable(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static void printTable(JsonNode rows, PrintStream out) {
        List<String> names = new ArrayList<>();
        rows.get(0).fieldNames().forEachRemaining(names::add);
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

    private static String value(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(value(part)));
            return String.join(", ", parts);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.isNumber() ? Figures.number(value) : Figures.day(value);
    }
}
