// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything a user can say about one run of a program.
 *
 * @param data the market
 * @param tickers the tickers to run; empty means all
 * @param from first instant inside the window, nanoseconds since 1970 UTC, or null for no limit
 * @param to last instant inside the window, nanoseconds since 1970 UTC, or null for no limit
 * @param params the program's parameters given for this run, by name
 * @param threads worker threads; 0 means one per core
 * @param pin whether each worker is bound to a core
 * @param out the folder that result files are written to, or null for none
 * @param lastOnly whether of a series program only each series' value at the last bar is wanted:
 *     nothing is written or summed up on the bars before, which is the fastest way to a single
 *     number
 * @param progress told how far the run is, and asked whether to stop
 */
public record RunOptions(
        MarketSource data,
        List<String> tickers,
        Long from,
        Long to,
        Map<String, Double> params,
        int threads,
        boolean pin,
        Path out,
        boolean lastOnly,
        Progress progress) {
    /** More threads than this are a mistake. */
    public static final int MOST_THREADS = 4096;

    /** Receives progress, and can ask the run to stop. */
    public interface Progress {
        /** Hears nothing and never stops. */
        Progress NONE = (done, total, phase) -> {};

        /**
         * Tells how far a phase is. Called from one thread at a time, at most some ten times a
         * second.
         *
         * @param done bars done
         * @param total bars of the whole phase
         * @param phase what is being done: "import" or "run"
         */
        void report(long done, long total, String phase);

        /** Whether the run should stop; polled per block by every worker. */
        default boolean cancelled() {
            return false;
        }
    }

    /** The options of a run over all of a market, everything else at its default. */
    public static RunOptions of(MarketSource data) {
        return new RunOptions(
                data, List.of(), null, null, Map.of(), 0, false, null, false, Progress.NONE);
    }
}
