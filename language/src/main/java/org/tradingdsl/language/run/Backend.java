// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;

/** What runs a lowered program over a market. */
@FunctionalInterface
public interface Backend {
    /**
     * Runs a program.
     *
     * @param program what the user wrote, for names and hashes in the result
     * @param lowered the same program over primitive operators, with this run's parameters put in
     * @param options where the data are and how to run
     * @return the finished run
     */
    RunResult run(Program program, Lowered lowered, RunOptions options);
}
