// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;

/** The catalogue of functions. */
public final class FunctionsView {
    private FunctionsView() {}

    /** Prints the catalogue, or one function of it. */
    public static void print(JsonNode catalogue, PrintStream out) {
        FactsView.print(catalogue, out);
    }
}
