// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import java.util.Locale;

/** The forms a strategy is written in, told apart by the file's ending. */
public enum StrategyForm {
    /** The text form. */
    TEXT(".td", null),
    /** The JSON form. */
    JSON(".json", null),
    /** A Python script that ends in a strategy. */
    PYTHON(".py", "python"),
    /** A JavaScript module whose default export is a strategy. */
    JAVASCRIPT(".js", "js");

    private final String ending;
    private final String guest;

    StrategyForm(String ending, String guest) {
        this.ending = ending;
        this.guest = guest;
    }

    /**
     * The language a script of this form runs in, or null for the forms that the strategy language
     * reads itself.
     */
    String guest() {
        return guest;
    }

    /** Whether it is a script, which runs when it is loaded. */
    public boolean isScript() {
        return guest != null;
    }

    /** The form of a file. */
    static StrategyForm of(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (StrategyForm form : values()) {
            if (lower.endsWith(form.ending)) {
                return form;
            }
        }
        throw Failure.usage(
                "'"
                        + file
                        + "' is no strategy: expected a file that ends in .td, .json, .py or .js,"
                        + " or an expression after -e");
    }
}
