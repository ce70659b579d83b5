// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import org.tradingdsl.language.ast.Canonical;

import java.io.PrintStream;
import java.util.Locale;

/** What a strategy reads and how it runs. */
public final class ExplainView {
    private ExplainView() {}

    /** Prints what {@code explain} says of a program. */
    public static void print(JsonNode explanation, PrintStream out) {
        JsonNode shown = explanation.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) shown).remove("ast");
        JsonNode stages = ((com.fasterxml.jackson.databind.node.ObjectNode) shown).remove("stages");
        JsonNode profile =
                ((com.fasterxml.jackson.databind.node.ObjectNode) shown).remove("profile");
        FactsView.print(shown, out);
        if (stages != null) {
            printStages(stages, out);
        }
        if (profile != null) {
            printProfile(profile, out);
        }
        out.println();
        out.println("canonical form (one node a line; numbers refer to earlier lines)");
        JsonNode nodes = explanation.path("ast").path("nodes");
        for (int i = 0; i < nodes.size(); i++) {
            out.println("  " + i + "  " + Canonical.canonical(nodes.get(i)));
        }
    }

    /** Where the time of runs went, by source line and by loop. */
    private static void printProfile(JsonNode profile, PrintStream out) {
        out.println();
        out.println(
                "time by source line ("
                        + Figures.seconds(profile.path("seconds"))
                        + " s of all workers, "
                        + Figures.count(profile.path("bars"))
                        + " bars)");
        TextTable lines = new TextTable(2, "line", "", "seconds", "share");
        for (JsonNode line : profile.path("lines")) {
            String place =
                    line.path("line").isNull()
                            ? line.path("file").asText()
                            : line.path("file").asText() + ":" + line.path("line").asText();
            lines.row(
                    place,
                    line.path("text").asText(),
                    Figures.seconds(line.path("seconds")),
                    Figures.percent(line.path("share")));
        }
        lines.print(out);
        out.println();
        TextTable stages = new TextTable(1, "loop", "seconds", "share");
        for (JsonNode stage : profile.path("stages")) {
            stages.row(
                    stage.path("stage").asText(),
                    Figures.seconds(stage.path("seconds")),
                    Figures.percent(stage.path("share")));
        }
        stages.print(out);
    }

    /** Each loop with what it computes, one operator a line. */
    private static void printStages(JsonNode stages, PrintStream out) {
        for (JsonNode stage : stages) {
            out.println();
            out.println(
                    stage.path("stage").asText()
                            + ", about "
                            + registers(stage.path("registers").asDouble())
                            + " busy");
            stage.path("computes").forEach(line -> out.println("  " + line.asText()));
        }
    }

    /** The planner counts in halves. */
    private static String registers(double registers) {
        String number = String.format(Locale.ROOT, "%.1f", registers).replace(".0", "");
        return number + (number.equals("1") ? " register" : " registers");
    }
}
