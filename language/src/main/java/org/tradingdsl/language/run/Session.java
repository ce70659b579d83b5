// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.plan.Planner;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.storage.MarketException;

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
        if (kernels.lowered() instanceof Lowered.Backtest) {
            checkPrices();
        }
    }

    Kernels kernels() {
        return kernels;
    }

    Program program() {
        return program;
    }

    RunOptions options() {
        return run;
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
        Execution.Window window = new Execution.Window(run.from(), run.to());
        return new Execution(kernels, window, workers).run(groups, this::asks, keeper, progress);
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

    private void checkPrices() {
        for (String name : List.of(Planner.OPEN, Planner.CLOSE)) {
            int column = kernels.columns().indexOf(name);
            for (DataGroup group : column < 0 ? List.<DataGroup>of() : groups) {
                for (int lane = 0; lane < group.tickers().size(); lane++) {
                    Bars bars = group.tickers().get(lane);
                    long row = asks(bars) ? group.firstBadPrice(column, lane) : -1;
                    if (row >= 0) {
                        throw new MarketException(
                                bars.file()
                                        + ": ticker "
                                        + bars.name()
                                        + ", row "
                                        + row
                                        + ": '"
                                        + name
                                        + "' is "
                                        + value(group, column, lane, row)
                                        + ", expected a price above zero; correct it, or make"
                                        + " the value null where there is no price");
                    }
                }
            }
        }
    }

    private static double value(DataGroup group, int column, int lane, long row) {
        boolean single = group.format() == org.tradingdsl.nodes.column.ColumnFormat.SINGLE_F64;
        long index = single ? row : row * org.tradingdsl.nodes.kernel.Lanes.GROUP + lane;
        double value = Memory.getDouble(group.address(column) + index * Double.BYTES);
        java.lang.ref.Reference.reachabilityFence(group);
        return value;
    }
}
