// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.market.MarketOptions;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The paths that an engine has read last, their markets still mapped: a run over one of them
 * compares the sources' sizes and times with what they were, and opens nothing. Safe from any
 * thread.
 */
final class KeptMarkets {
    /** Mapped memory costs address space and page tables only, but there may be other owners. */
    private static final int KEPT = 4;

    private final Map<Key, MarketSource> known =
            new LinkedHashMap<>(8, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, MarketSource> eldest) {
                    return size() > KEPT;
                }
            };

    /** What is opened. */
    record Key(String path, MarketOptions options) {}

    /** The same source; one that stays open when it is a path. */
    MarketSource of(MarketSource source) {
        if (!(source instanceof PathSource path)) {
            return source;
        }
        synchronized (known) {
            return known.computeIfAbsent(
                    path.key(), key -> MarketSource.kept(key.path(), key.options()));
        }
    }
}
