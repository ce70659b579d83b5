// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.plan.Planner;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.simulation.SimulationSettings;
import org.tradingdsl.storage.MarketException;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Refuses what is no price (infinite, zero or below) where a simulation would fill at it or value a
 * position by it: within the window, closes, and opens if orders fill there. A missing price (NaN)
 * is none of those: it fills nothing.
 */
final class PriceCheck {
    /** Rows whose memory is verified together before they are looked at. */
    private static final long VERIFIED = 4096;

    private final List<String> columns;
    private final Execution.Window window;

    /** A check of a plan's columns, in the order in which groups have them. */
    PriceCheck(List<String> columns, Execution.Window window) {
        this.columns = columns;
        this.window = window;
    }

    /**
     * Checks the tickers that are asked for. Looks at memory only where the store says that a
     * column has a value that is no price.
     */
    void run(List<? extends DataGroup> groups, SimulationSettings settings, Predicate<Bars> asks) {
        List<String> prices = new ArrayList<>();
        if (!settings.sameClose()) {
            prices.add(Planner.OPEN);
        }
        prices.add(Planner.CLOSE);
        for (String name : prices) {
            int column = columns.indexOf(name);
            for (DataGroup group : column < 0 ? List.<DataGroup>of() : groups) {
                for (int lane = 0; lane < group.tickers().size(); lane++) {
                    if (asks.test(group.tickers().get(lane))) {
                        check(group, lane, column);
                    }
                }
            }
        }
    }

    private void check(DataGroup group, int lane, int column) {
        Bars bars = group.tickers().get(lane);
        long bad = group.firstBadPrice(column, lane);
        if (bad < 0) {
            return;
        }
        long end = window.end(bars);
        long sound = 0;
        for (long row = Math.max(bad, window.start(bars)); row < end; row++) {
            if (row >= sound) {
                // What a damaged block holds is nobody's price; verified, it has the source's.
                sound = Math.min(row + VERIFIED, end);
                group.verify(row, sound);
            }
            double value = value(group, column, lane, row);
            if (value <= 0 || value == Double.POSITIVE_INFINITY) {
                throw new MarketException(
                        bars.origin(row)
                                + ", "
                                + ResultDocument.time(bars.at(row))
                                + ": '"
                                + columns.get(column)
                                + "' is "
                                + Range.plain(value)
                                + ", expected a finite price above zero; correct it, or make the"
                                + " value null where there is no price");
            }
        }
    }

    private static double value(DataGroup group, int column, int lane, long row) {
        long index = group.format() == ColumnFormat.SINGLE_F64 ? row : row * Lanes.GROUP + lane;
        double value = Memory.getDouble(group.address(column) + index * Double.BYTES);
        Reference.reachabilityFence(group);
        return value;
    }
}
