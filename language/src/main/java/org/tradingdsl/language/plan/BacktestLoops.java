// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.TileNum;
import org.tradingdsl.nodes.kernel.Workspace;
import org.tradingdsl.nodes.simulation.OrdersNode;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.nodes.simulation.StatisticsNode;

import java.util.ArrayList;
import java.util.List;

/**
 * The last loops of a backtest: orders (with what of the strategy still fits beside them), then
 * statistics of equity.
 */
final class BacktestLoops {
    /** The name of the loop that places orders, with what of the strategy fits beside them. */
    static final String ORDERS = "orders";

    private final PlanOptions options;
    private final Workspace workspace;
    private final Planner.Loops loops;

    BacktestLoops(PlanOptions options, Workspace workspace, Planner.Loops loops) {
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

        List<OrdersNode> orders = new ArrayList<>();
        last.charge(Cost.ORDERS);
        stages.add(
                loops.make(
                        ORDERS,
                        last,
                        loop -> {
                            loop.use(entries).use(exits).emit();
                            OrdersNode node =
                                    new OrdersNode(
                                            loop.builder(),
                                            (BoolNode) loop.reader(entries),
                                            (BoolNode) loop.reader(exits),
                                            settings.sameClose() ? null : loop.column(Planner.OPEN),
                                            loop.column(Planner.CLOSE),
                                            settings,
                                            equity.offset(),
                                            fills);
                            loop.builder().add(node);
                            orders.add(node);
                        }));

        Segment curve = new Segment(false);
        curve.charge(Cost.STATISTICS);
        List<StatisticsNode> statistics = new ArrayList<>();
        stages.add(
                loops.make(
                        "statistics",
                        curve,
                        loop -> {
                            StatisticsNode node =
                                    new StatisticsNode(
                                            loop.builder(),
                                            equity.reader(loop.builder()),
                                            settings.initCash(),
                                            together,
                                            changes);
                            loop.builder().add(node);
                            statistics.add(node);
                        }));

        Plan.Book book =
                new Plan.Book(
                        settings,
                        orders.getFirst(),
                        statistics.getFirst(),
                        equity.offset(),
                        fills,
                        changes,
                        together);
        return new Plan(options, columns, List.copyOf(stages), List.of(), book, workspace.size());
    }
}
