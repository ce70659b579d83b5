// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import java.util.List;
import java.util.function.Function;
import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.TileNum;
import org.tradingdsl.nodes.kernel.Workspace;
import org.tradingdsl.nodes.simulation.OrdersNode;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.nodes.simulation.StatisticsNode;

/** The last loops of a backtest: orders (with what of the strategy still fits beside them), then statistics of equity. */
final class BacktestLoops {
    private final PlanOptions options;
    private final Workspace workspace;
    private final Function<Segment, LoopMaker> loops;

    BacktestLoops(PlanOptions options, Workspace workspace, Function<Segment, LoopMaker> loops) {
        this.options = options;
        this.workspace = workspace;
        this.loops = loops;
    }

    Plan add(
            Segment last,
            Term entries,
            Term exits,
            SimulationSettings settings,
            boolean together,
            List<Stage> stages,
            List<String> columns) {
        Lanes lanes = options.lanes();
        int rows = options.tileRows();
        TileNum equity = new TileNum(lanes, workspace, rows);
        long fills = workspace.reserve(rows);
        long changes = workspace.reserve((long) rows * (together ? Long.BYTES : lanes.rowBytes()));

        LoopMaker loop = loops.apply(last).use(entries).use(exits).emit();
        NumNode open = settings.sameClose() ? null : loop.column(Planner.OPEN);
        OrdersNode orders =
                new OrdersNode(
                        loop.builder(),
                        (BoolNode) loop.reader(entries),
                        (BoolNode) loop.reader(exits),
                        open,
                        loop.column(Planner.CLOSE),
                        settings,
                        equity.offset(),
                        fills);
        loop.builder().add(orders);
        last.add(entries, Cost.ORDERS);
        stages.add(loop.finish("orders"));

        LoopMaker after = loops.apply(new Segment(false));
        StatisticsNode statistics =
                new StatisticsNode(after.builder(), equity.reader(), settings.initCash(), together, changes);
        after.builder().add(statistics);
        stages.add(after.finish("statistics"));

        Plan.Book book = new Plan.Book(settings, orders, statistics, equity.offset(), fills, changes, together);
        return new Plan(options, columns, List.copyOf(stages), List.of(), book, workspace.size());
    }
}
