// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A program over primitive operators, with one run's parameters put in: what the planner starts
 * from.
 */
public sealed interface Lowered {
    /**
     * The market's columns it reads, ascending by name; what the simulation itself reads is not
     * among them.
     */
    List<String> columns();

    /** Leading bars that are not valid by construction, the maximum over the program's outputs. */
    long warmupBars();

    /** The parameters' values, declared defaults included, in order of declaration. */
    Map<String, Double> params();

    /**
     * One or several series.
     *
     * @param outputs the series by name, in order; a single unnamed one is called "value"
     * @param named whether the program named its outputs with {@code select}
     */
    record Series(
            SequencedMap<String, Term> outputs,
            boolean named,
            List<String> columns,
            long warmupBars,
            Map<String, Double> params)
            implements Lowered {}

    /**
     * A backtest.
     *
     * @param entries the boolean series of entry signals
     * @param exits the boolean series of exit signals
     * @param settings how orders fill and what they cost
     */
    record Backtest(
            Term entries,
            Term exits,
            SimulationSettings settings,
            List<String> columns,
            long warmupBars,
            Map<String, Double> params)
            implements Lowered {}

    /**
     * A program without series: it is computed when it is loaded.
     *
     * @param value a Double, a Boolean or a String
     */
    record Scalar(Object value, Map<String, Double> params) implements Lowered {
        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public long warmupBars() {
            return 0;
        }
    }
}
