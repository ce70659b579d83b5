// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.synthetic;

import java.nio.file.Path;
import org.tradingdsl.storage.ImportProgress;

/** Geometric random walks, the same bytes for the same seed on every machine. */
public final class SyntheticMarket {
    private SyntheticMarket() {}

    /**
     * Writes one Parquet file per ticker: ts, open, high, low, close, volume.
     *
     * @param freq {@code 1d}, {@code 1h} or {@code 1m}
     */
    public static void generate(
            int tickers, long bars, String freq, long seed, Path out, ImportProgress progress, int threads) {
        throw new IllegalStateException("being built");
    }
}
