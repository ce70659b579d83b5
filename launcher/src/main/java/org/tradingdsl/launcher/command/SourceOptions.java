// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.Failure;

import picocli.CommandLine.Option;

import java.util.Map;

/** How Parquet files are to be read. */
final class SourceOptions {
    private static final String CLOUD = "s3://";

    @Option(
            names = "--ticker-column",
            paramLabel = "NAME",
            description = "The column that names the ticker; 'ticker' or 'symbol' when not given.")
    private String tickerColumn;

    @Option(
            names = "--time-column",
            paramLabel = "NAME",
            description =
                    "The time column; 'ts', 'timestamp', 'date' or 'datetime' when not given.")
    private String timeColumn;

    @Option(
            names = "--time-unit",
            paramLabel = "UNIT",
            description = "The unit of a time column of whole numbers: s, ms, us or ns.")
    private TimeUnitName timeUnit;

    @Option(names = "--sort", description = "Sort rows that are out of time order.")
    private boolean sort;

    @Option(
            names = "--duplicates",
            paramLabel = "WHICH",
            description = "Of rows with the same time keep the first or the last.")
    private Keep duplicates;

    /** Units of time columns, as users write them. */
    enum TimeUnitName {
        s,
        ms,
        us,
        ns
    }

    /** Which of several rows of the same time is kept, as users write it. */
    enum Keep {
        first,
        last
    }

    void into(Map<String, Object> options) {
        if (tickerColumn != null) {
            options.put("ticker_column", tickerColumn);
        }
        if (timeColumn != null) {
            options.put("time_column", timeColumn);
        }
        if (timeUnit != null) {
            options.put("time_unit", timeUnit.name());
        }
        if (sort) {
            options.put("sort", true);
        }
        if (duplicates != null) {
            options.put("duplicates", duplicates.name());
        }
    }

    /** A data path that this version can read. */
    static String readable(String path) {
        if (path.startsWith(CLOUD)) {
            throw Failure.usage(
                    "'"
                            + path
                            + "': "
                            + CLOUD
                            + " is not part of this version; copy the files to a folder");
        }
        return path;
    }
}
