// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;

import java.util.Map;

/**
 * What runs programs over markets. Values that go in and out of {@link #explain} and of commands
 * are plain: maps by text, lists, texts, numbers, truth values and null.
 */
public interface Backend {
    /** The engine of this build. */
    static Backend standard() {
        return new Engine();
    }

    /**
     * Runs a program. It is called on a thread of the context; progress is reported on that thread
     * only, and a report may throw when the context is cancelled: then workers are stopped and the
     * exception goes on.
     *
     * @param program what the user wrote, for names and hashes in the result
     * @param lowered the same program over primitive operators, with this run's parameters put in
     * @param options where the data are and how to run
     * @return the finished run
     */
    RunResult run(Program program, Lowered lowered, RunOptions options);

    /**
     * How a program is run: loops, state and bytes, for {@code explain}; empty when there is
     * nothing to say.
     */
    default Map<String, Object> explain(Program program, Lowered lowered) {
        return Map.of();
    }

    /**
     * Runs a program with clocks around its loops: time by source line and by loop, with shares.
     */
    Map<String, Object> profile(Program program, Lowered lowered, RunOptions options);

    /** Further commands of the language's bindings, by name. */
    default Map<String, Command> commands() {
        return Map.of();
    }

    /** A command that is no run of a program, such as importing files. */
    @FunctionalInterface
    interface Command {
        /**
         * Does it.
         *
         * @param options what the user says, as plain values; unknown ones are an error
         * @param progress told how far it is
         * @return a plain value; the caller gets it as JSON text
         */
        Object run(Map<String, Object> options, RunOptions.Progress progress);
    }
}
