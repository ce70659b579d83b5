// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Everything a user can say about one run of a program.
 *
 * @param data where the market's Parquet files are: a file, a folder or a glob
 * @param tickers the tickers to run; empty means all
 * @param from first instant inside the window, nanoseconds since 1970 UTC, or null for no limit
 * @param to last instant inside the window, nanoseconds since 1970 UTC, or null for no limit
 * @param params the program's parameters given for this run, by name
 * @param threads worker threads; 0 means one per core
 * @param pin whether each worker is bound to a core
 * @param store the segment store's folder, or null for the default one
 * @param out the folder that result files are written to, or null for none
 * @param sort whether rows out of time order are sorted rather than refused
 * @param duplicates what happens to rows of equal time
 * @param tickerColumn the ticker column's name, or null to find it
 * @param timeColumn the time column's name, or null to find it
 * @param timeUnit the unit of an INT64 time column, or null when the file says it
 * @param lastOnly whether of a series program only each series' value at the last bar is wanted:
 *     nothing is written or summed up on the bars before, which is the fastest way to a single
 *     number
 * @param progress told how far the run is, and asked whether to stop
 */
public record RunOptions(
        String data,
        List<String> tickers,
        Long from,
        Long to,
        Map<String, Double> params,
        int threads,
        boolean pin,
        Path store,
        Path out,
        boolean sort,
        Duplicates duplicates,
        String tickerColumn,
        String timeColumn,
        TimeUnit timeUnit,
        boolean lastOnly,
        Progress progress) {

    /** What happens to rows of one ticker that have the same time. */
    public enum Duplicates {
        /** The run stops with a message. */
        FAIL,
        /** The first of them counts. */
        FIRST,
        /** The last of them counts. */
        LAST
    }

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
    public static RunOptions of(String data) {
        return new RunOptions(
                data,
                List.of(),
                null,
                null,
                Map.of(),
                0,
                false,
                null,
                null,
                false,
                Duplicates.FAIL,
                null,
                null,
                null,
                false,
                Progress.NONE);
    }
}
