// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.simulation.Ledger;
import org.tradingdsl.nodes.simulation.Metrics;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * One ticker in one run: its window, and what the run found. Written by the one worker that runs
 * its group.
 */
final class TickerRun {
    private final Bars bars;
    private final long start;
    private final long end;
    private Ledger ledger;
    private Metrics.Curve curve;
    private final Summary[] summaries;
    private List<MemorySegment> kept = List.of();

    /**
     * What is known of a series of a ticker.
     *
     * @param valid values that are not missing
     * @param last the value at the last bar
     */
    record Summary(long valid, double last, double sum, double min, double max) {
        /** The count of valid values when nobody asked for it, or no bars are in the window. */
        static final long UNKNOWN = -1;

        double mean() {
            return valid <= 0 ? Double.NaN : sum / valid;
        }
    }

    /**
     * A ticker in a window.
     *
     * @param start the first row inside
     * @param end the row behind the last inside
     * @param outputs how many series the program gives
     */
    TickerRun(Bars bars, long start, long end, int outputs) {
        this.bars = bars;
        this.start = start;
        this.end = Math.max(start, end);
        this.summaries = new Summary[outputs];
        java.util.Arrays.fill(
                summaries,
                new Summary(Summary.UNKNOWN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    }

    Bars bars() {
        return bars;
    }

    String name() {
        return bars.name();
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    /** Bars inside the window. */
    long count() {
        return end - start;
    }

    boolean covers(long row) {
        return row >= start && row < end;
    }

    Ledger ledger() {
        return ledger;
    }

    void ledger(Ledger value) {
        ledger = value;
    }

    Metrics.Curve curve() {
        return curve;
    }

    /** Takes the equity curve and the last known price at the end of the window. */
    void finish(Metrics.Curve equity, double price) {
        curve = equity;
        ledger.finish(end, price);
    }

    /** How many series the program gives. */
    int outputs() {
        return summaries.length;
    }

    Summary summary(int output) {
        return summaries[output];
    }

    void summary(int output, Summary value) {
        summaries[output] = value;
    }

    /**
     * Values kept of the rows inside the window: equity of a backtest, or each series; empty when
     * none were asked for.
     */
    List<MemorySegment> kept() {
        return kept;
    }

    void keep(List<MemorySegment> places) {
        kept = places;
    }
}
