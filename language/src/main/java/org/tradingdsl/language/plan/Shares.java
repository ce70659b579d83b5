// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import java.util.HashMap;
import java.util.Map;

/** How a stage's time is shared out over what it computes: by the planner's idea of their work. */
public final class Shares {
    private Shares() {}

    /**
     * Shares by origin, which add up to one; those of the engine's own work (orders, statistics,
     * summaries) have the key null.
     */
    public static Map<Object, Double> of(Stage stage) {
        Map<Object, Double> work = new HashMap<>();
        double own = stage instanceof Stage.Loop loop ? own(loop) : 0;
        double all = own;
        for (Term term : stage.terms()) {
            work.merge(term.origin(), (double) Cost.work(term), Double::sum);
            all += Cost.work(term);
        }
        if (own > 0) {
            work.merge(null, own, Double::sum);
        }
        double sum = all;
        work.replaceAll((origin, part) -> part / sum);
        return work;
    }

    /** What a loop does besides its terms. */
    private static double own(Stage.Loop loop) {
        if (loop.terms().isEmpty()) {
            return 1;
        }
        return loop.root().getName().equals(BacktestLoops.ORDERS) ? 2.0 * Cost.ORDERS : 0;
    }
}
