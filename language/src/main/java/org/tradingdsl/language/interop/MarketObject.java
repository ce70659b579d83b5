// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import org.tradingdsl.language.run.MarketSource;
import org.tradingdsl.language.run.OpenMarket;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A market that runs can be given as their {@code data}, any number of times. Members: {@code
 * tickers}, {@code columns}, {@code bars} (of all tickers together), {@code from} and {@code to}
 * (instants; null without bars). Those of a path are what is there when they are read.
 */
final class MarketObject extends Members {
    private final MarketSource source;

    /**
     * A market.
     *
     * @param display for people
     * @param open opens it
     */
    MarketObject(MarketSource source, String display, Supplier<OpenMarket> open) {
        super(display);
        this.source = source;
        withNow("tickers", open, OpenMarket::tickers);
        withNow("columns", open, OpenMarket::columns);
        withNow("bars", open, OpenMarket::bars);
        withNow("from", open, market -> market.bars() == 0 ? null : instant(market.first()));
        withNow("to", open, market -> market.bars() == 0 ? null : instant(market.last()));
    }

    private void withNow(
            String name, Supplier<OpenMarket> open, Function<OpenMarket, Object> value) {
        withChanging(name, () -> value.apply(open.get()));
    }

    private static InstantObject instant(long nanos) {
        return new InstantObject(nanos);
    }

    MarketSource source() {
        return source;
    }
}
