// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The markets that an engine has opened last, still mapped: a run over one of them compares the
 * sources' sizes and times with what they were, and opens nothing. Safe from any thread.
 */
final class KeptMarkets {
    /** Mapped memory costs address space and page tables only, but there may be other owners. */
    private static final int KEPT = 4;

    private final Map<Key, Market> known =
            new LinkedHashMap<>(8, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Market> eldest) {
                    return size() > KEPT;
                }
            };

    private record Key(String path, MarketOptions options) {}

    /** The market of a path as it is now. */
    Market open(String path, MarketOptions options, ImportProgress progress) {
        Key key = new Key(path, options);
        Market market;
        synchronized (known) {
            market = known.get(key);
        }
        Market now =
                market == null ? Market.open(path, options, progress) : market.current(progress);
        synchronized (known) {
            known.put(key, now);
        }
        return now;
    }
}
