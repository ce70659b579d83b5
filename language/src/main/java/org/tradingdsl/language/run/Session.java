// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.Term;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A program, its kernels and its data: what a run executes, once for its figures and, only if
 * somebody asks, once more for its values bar by bar.
 */
final class Session {
    private final Kernels kernels;
    private final List<? extends DataGroup> groups;
    private final RunOptions run;
    private final Program program;
    private final Set<String> wanted;

    Session(Kernels kernels, List<? extends DataGroup> groups, RunOptions run, Program program) {
        this.kernels = kernels;
        this.groups = groups;
        this.run = run;
        this.program = program;
        this.wanted = Set.copyOf(run.tickers());
        if (kernels.lowered() instanceof Lowered.Backtest backtest) {
            new PriceCheck(kernels.columns(), window())
                    .run(groups, backtest.settings(), this::asks);
        }
    }

    Kernels kernels() {
        return kernels;
    }

    Program program() {
        return program;
    }

    private boolean asks(Bars bars) {
        return wanted.isEmpty() || wanted.contains(bars.name());
    }

    /** Room for the equity of a backtest, or for all series. */
    Keeper keeper(Path folder) {
        List<Boolean> booleans =
                kernels.lowered() instanceof Lowered.Series series
                        ? series.outputs().values().stream().map(Term::isBoolean).toList()
                        : List.of(false);
        return Keeper.of(booleans, folder);
    }

    Outcome execute(Keeper keeper, Workers workers, RunOptions.Progress progress) {
        return new Execution(kernels, window(), workers).run(groups, this::asks, keeper, progress);
    }

    private Execution.Window window() {
        return new Execution.Window(run.from(), run.to());
    }

    /** The same run again, this time keeping its values. */
    Outcome executeKeeping() {
        if (run.lastOnly()) {
            throw new UsageException(
                    "a run with figures 'last' has no values bar by bar; run it without that"
                            + " option");
        }
        try (Workers workers = Workers.of(run.threads(), run.pin())) {
            return execute(keeper(null), workers, RunOptions.Progress.NONE);
        }
    }
}
