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
        FactsView.print(shown, out);
        out.println();
        out.println("canonical form (one node a line; numbers refer to earlier lines)");
        JsonNode nodes = explanation.path("ast").path("nodes");
        for (int i = 0; i < nodes.size(); i++) {
            out.println("  " + i + "  " + nodes.get(i));
        }
    }
}
