// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.MarketOptions;

import java.nio.file.Path;
import java.util.List;

/**
 * Where runs get their market from: a path, which is looked at anew by each run, or tables in
 * memory. Safe from any thread.
 */
public interface MarketSource {
    /** The market as it is now, for one run or description. */
    OpenMarket open(Workers workers, RunOptions.Progress progress);

    /** The paths that opening touches, null ones among them; empty for tables in memory. */
    List<String> paths();

    /** Whether a file that is written there would be part of the market from then on. */
    boolean wouldRead(Path file);

    /** A path, opened anew by each run. */
    static MarketSource path(String path, MarketOptions options) {
        return new PathSource(path, options, false);
    }

    /** A path that stays mapped from one run to the next while its files are as they were. */
    static MarketSource kept(String path, MarketOptions options) {
        return new PathSource(path, options, true);
    }
}
