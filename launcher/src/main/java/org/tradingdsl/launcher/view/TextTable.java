// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** An aligned table: text columns to the left, all others to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> heads;
    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();

    /**
     * @param textColumns how many columns, from the first, hold text
     * @param heads the columns' names
     */
    TextTable(int textColumns, String... heads) {
        this.textColumns = textColumns;
        this.heads = List.of(heads);
    }

    /** Adds a row of as many cells as there are heads. */
    void row(String... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + heads.size() + " heads");
        }
        rows.add(List.of(cells));
    }

    /** Draws a line before the next row. */
    void rule() {
        rules.add(rows.size());
    }

    /** Prints the table. */
    void print(PrintStream out) {
        int[] widths = new int[heads.size()];
        widen(widths, heads);
        rows.forEach(row -> widen(widths, row));
        line(out, widths, heads);
        drawRule(out, widths);
        for (int i = 0; i < rows.size(); i++) {
            if (rules.contains(i)) {
                drawRule(out, widths);
            }
            line(out, widths, rows.get(i));
        }
    }

    /** Prints the rows without their heads. */
    void printRows(PrintStream out) {
        int[] widths = new int[heads.size()];
        rows.forEach(row -> widen(widths, row));
        rows.forEach(row -> line(out, widths, row));
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells.get(i).codePointCount(0, cells.get(i).length()));
        }
    }

    private static void drawRule(PrintStream out, int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        out.println("-".repeat(total));
    }

    private void line(PrintStream out, int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String blank = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
            line.append(i == 0 ? "" : GAP);
            line.append(i < textColumns ? cell + blank : blank + cell);
        }
        out.println(line.toString().stripTrailing());
    }
}
