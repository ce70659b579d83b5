// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

/** A mistake in what the user asks for: an option, a date, a parameter. The message is complete. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the complete message. */
    public UsageException(String message) {
        super(message, null, false, true);
    }
}
