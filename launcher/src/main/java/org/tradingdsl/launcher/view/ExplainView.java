// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;

/** What a strategy reads and how it runs. */
public final class ExplainView {
    private ExplainView() {}

    /** Prints what {@code explain} says of a program. */
    public static void print(JsonNode explanation, PrintStream out) {
        JsonNode shown = explanation.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) shown).remove("ast");
        JsonNode stages = ((com.fasterxml.jackson.databind.node.ObjectNode) shown).remove("stages");
        FactsView.print(shown, out);
        if (stages != null) {
            printStages(stages, out);
        }
        out.println();
        out.println("canonical form (one node a line; numbers refer to earlier lines)");
        JsonNode nodes = explanation.path("ast").path("nodes");
        for (int i = 0; i < nodes.size(); i++) {
            out.println("  " + i + "  " + nodes.get(i));
        }
    }

    /** Each loop with what it computes, one operator a line. */
    private static void printStages(JsonNode stages, PrintStream out) {
        for (JsonNode stage : stages) {
            out.println();
            out.println(
                    stage.path("stage").asText()
                            + ", about "
                            + Figures.number(stage.path("registers"))
                            + " registers busy");
            stage.path("computes").forEach(line -> out.println("  " + line.asText()));
        }
    }
}
