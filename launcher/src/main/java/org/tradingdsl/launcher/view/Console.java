// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import java.io.PrintStream;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}.
 *
 * @param out standard output; UTF-8 whatever the locale, since JSON is
 * @param err standard error
 * @param width columns of the terminal that {@code err} is, or 0 when it is none
 * @param color whether {@code out} is a terminal that may be coloured
 */
public record Console(PrintStream out, PrintStream err, int width, boolean color) {
    /**
     * The script says what the terminals are: asking from Java would load a terminal library at
     * every start.
     */
    private static final String WIDTH_PROPERTY = "tradingdsl.width";

    private static final String COLOR_PROPERTY = "tradingdsl.color";

    /** The process's own streams. */
    public static Console ofProcess() {
        return new Console(
                ProcessOutput.open(),
                System.err,
                Integer.getInteger(WIDTH_PROPERTY, 0),
                Boolean.getBoolean(COLOR_PROPERTY));
    }

    /** Brings everything written so far to its reader. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /** Why results could not be written, or null when they were. */
    public String failure() {
        return out instanceof ProcessOutput process ? process.failure() : null;
    }
}
