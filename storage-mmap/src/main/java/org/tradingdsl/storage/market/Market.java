// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.tradingdsl.storage.ImportProgress;

/** The data of one path, opened: an immutable view of tickers, groups and columns. Safe from any thread. */
public final class Market {
    /** A derived column: the UTC day number of the bar's time. */
    public static final String DAY = "$day";

    private Market() {}

    /** Opens a file, a folder or a glob; imports the time axes that the store does not have. */
    public static Market open(String dataPath, MarketOptions options, ImportProgress progress) {
        throw new IllegalStateException("being built");
    }

    /** All tickers in ascending order of the UTF-8 bytes of their names. */
    public List<Ticker> tickers() {
        throw new IllegalStateException("being built");
    }

    /** The ticker of that name. */
    public Ticker ticker(String name) {
        throw new IllegalStateException("being built");
    }

    /** All groups. */
    public List<LaneGroup> groups() {
        throw new IllegalStateException("being built");
    }

    /** The numeric columns that every source file has. */
    public List<String> columns() {
        throw new IllegalStateException("being built");
    }

    /** The column that a user means: exactly that name, else the only one that differs in case. */
    public String resolveColumn(String name) {
        throw new IllegalStateException("being built");
    }

    /** Imports what the store lacks of these columns. */
    public void load(Collection<String> columns, ImportProgress progress, int threads) {
        throw new IllegalStateException("being built");
    }

    /** A column of a group, which has been loaded. */
    public ColumnView column(LaneGroup group, String column) {
        throw new IllegalStateException("being built");
    }

    /** Deletes the segment of a view whose check failed and imports it anew; ask for the column again then. */
    public void rebuild(ColumnView damaged, ImportProgress progress) {
        throw new IllegalStateException("being built");
    }

    /** The path it was opened with. */
    public String path() {
        throw new IllegalStateException("being built");
    }

    /** The folder of the store. */
    public Path store() {
        throw new IllegalStateException("being built");
    }
}
