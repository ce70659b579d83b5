// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;

/** What a market holds. */
public final class MarketView {
    private MarketView() {}

    /** Prints what {@code info} and {@code import} say of a market. */
    public static void print(JsonNode info, PrintStream out) {
        FactsView.print(info, out);
    }

    /** Prints what {@code generate} has written. */
    public static void printGenerated(JsonNode made, PrintStream out) {
        FactsView.print(made, out);
    }
}
