// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.SummaryNode;
import org.tradingdsl.nodes.kernel.Workspace;
import org.tradingdsl.nodes.simulation.OrdersNode;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.nodes.simulation.StatisticsNode;

import java.util.List;

/**
 * A program made ready for data of one shape: the stages of a tile in order, and where their
 * results lie in a worker's memory. Immutable; any number of workers run it at once.
 *
 * @param options what it was made with
 * @param columns the market's columns that it reads, by number
 * @param stages the steps over each tile
 * @param outputs the series of a series program, else empty
 * @param book what a backtest leaves for the passes after the loops, else null
 * @param workspaceBytes memory that one worker needs
 */
public record Plan(
        PlanOptions options,
        List<String> columns,
        List<Stage> stages,
        List<Output> outputs,
        Book book,
        long workspaceBytes) {

    /**
     * A series of the result.
     *
     * @param name its name
     * @param isBoolean whether it holds truth values: then its tile column has one byte a row, else
     *     one vector
     * @param offset where its tile column lies, or its last row when only that is wanted
     * @param summary its summary, or null when only the last row is wanted
     */
    public record Output(String name, boolean isBoolean, long offset, SummaryNode summary) {}

    /**
     * Where a backtest's results lie.
     *
     * @param settings how orders fill and what they cost
     * @param orders the order machine
     * @param statistics the statistics of the equity curve
     * @param equity offset of the tile column of equity
     * @param fills offset of the tile column of fills, one byte a row
     * @param changes offset of the tile column of equity's changes in quanta
     * @param together whether changes are one number a row, else one a lane
     */
    public record Book(
            SimulationSettings settings,
            OrdersNode orders,
            StatisticsNode statistics,
            long equity,
            long fills,
            long changes,
            boolean together) {}

    /** The loops among the stages. */
    public List<Stage.Loop> loops() {
        return stages.stream()
                .filter(Stage.Loop.class::isInstance)
                .map(Stage.Loop.class::cast)
                .toList();
    }

    /** Makes a worker's memory ready, once: what is passed to the loops, no lane active. */
    public void bind(long scratch) {
        loops().forEach(loop -> loop.root().bind(scratch));
    }

    /** Sets which lanes are inside their window: bit i for lane i. */
    public void activate(long scratch, long lanes) {
        loops().forEach(loop -> loop.root().activate(scratch, lanes));
    }

    /** Writes the state that holds before the first bar into a worker's memory. */
    public void reset(long scratch) {
        loops().forEach(loop -> loop.root().reset(scratch));
    }

    /** Bytes of working memory per lane, tiles included. */
    public long bytesPerLane() {
        return (workspaceBytes - Workspace.columnOffset(columns.size())) / options.lanes().width();
    }
}
