// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

/**
 * A mistake in the user's data, options or store. The message is complete: where it is, what was
 * found, what was expected and how to mend it; front ends print it as it is, without a stack trace.
 */
public final class MarketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the complete message. */
    public MarketException(String message) {
        super(message);
    }

    /** With the complete message and what the system said. */
    public MarketException(String message, Throwable cause) {
        super(message, cause);
    }
}
