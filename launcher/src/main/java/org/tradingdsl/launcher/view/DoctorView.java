// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;

/** The doctor's findings. */
public final class DoctorView {
    private DoctorView() {}

    /** Prints what {@code doctor} found. */
    public static void print(JsonNode facts, PrintStream out) {
        FactsView.print(facts, out);
    }
}
