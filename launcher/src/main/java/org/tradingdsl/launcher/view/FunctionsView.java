// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of functions. */
public final class FunctionsView {
    private static final List<String> FACTS =
            List.of("formula", "seed", "first_valid_bar", "gives", "source", "example", "notes");

    private FunctionsView() {}

    /** Prints the catalogue (a list) by category, or one function of it. */
    public static void print(JsonNode functions, PrintStream out) {
        if (functions.isArray()) {
            printList(functions, out);
        } else {
            printOne(functions, out);
        }
    }

    private static void printList(JsonNode functions, PrintStream out) {
        Map<String, TextTable> categories = new LinkedHashMap<>();
        for (JsonNode function : functions) {
            categories
                    .computeIfAbsent(
                            Figures.text(function.path("category")),
                            category -> new TextTable(2, category, ""))
                    .row(
                            Figures.text(function.path("signature")),
                            Figures.text(function.path("summary")));
        }
        for (TextTable table : categories.values()) {
            table.print(out);
            out.println();
        }
        out.println("Every function is a method too: close.rsi(14) is rsi(close, 14).");
        out.println("More about one: trading-dsl functions NAME");
    }

    private static void printOne(JsonNode function, PrintStream out) {
        out.println(Figures.text(function.path("signature")));
        out.println("    " + Figures.text(function.path("summary")));
        out.println();
        for (JsonNode parameter : function.path("parameters")) {
            out.println(
                    "  "
                            + Figures.text(parameter.path("name"))
                            + ": "
                            + Figures.text(parameter.path("doc")));
        }
        for (JsonNode output : function.path("outputs")) {
            out.println(
                    "  ."
                            + Figures.text(output.path("name"))
                            + ": "
                            + Figures.text(output.path("doc")));
        }
        TextTable facts = new TextTable(2, "", "");
        if (!function.path("aliases").isEmpty()) {
            facts.row("aliases", FactsView.value(function.path("aliases")));
        }
        for (String name : FACTS) {
            String value = Figures.text(function.path(name));
            if (!value.isEmpty()) {
                facts.row(name.replace('_', ' '), value);
            }
        }
        out.println();
        facts.printRows(out);
    }
}
