// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

/**
 * Stops runs from another thread, within a fraction of a second.
 *
 * <pre>{@code
 * Cancellation stop = new Cancellation();
 * button.onClick(stop::cancel);
 * strategy.run(market, RunSettings.builder().cancellation(stop).build());
 * }</pre>
 */
public final class Cancellation {
    private volatile boolean cancelled;

    /** One that was not asked for yet. */
    public Cancellation() {}

    /** Asks runs to stop: they end with {@link TradingDslException.Kind#CANCELLED}. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether it was asked for. */
    public boolean isCancelled() {
        return cancelled;
    }

    void check() {
        if (cancelled) {
            throw new CancelledException();
        }
    }

    /** Passes through the engine, which stops its workers, back to the caller. */
    static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }
}
