// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.segment.Layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Which tickers share a group: eight of similar length; fewer than four are groups of their own.
 *
 * @param tickers by lane
 */
record LaneGrouping<T>(Layout layout, List<T> tickers) {
    private static final int FEWEST = 4;

    static <T> List<LaneGrouping<T>> of(
            Collection<T> tickers, ToLongFunction<T> bars, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(tickers);
        sorted.sort(Comparator.comparingLong(bars).thenComparing(name));
        List<LaneGrouping<T>> groups = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += Layout.LANES.lanes()) {
            List<T> some = sorted.subList(i, Math.min(sorted.size(), i + Layout.LANES.lanes()));
            if (some.size() < FEWEST) {
                some.forEach(t -> groups.add(new LaneGrouping<>(Layout.SINGLE, List.of(t))));
            } else {
                groups.add(new LaneGrouping<>(Layout.LANES, List.copyOf(some)));
            }
        }
        return groups;
    }
}
