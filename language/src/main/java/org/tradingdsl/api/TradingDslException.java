// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

import java.util.Locale;
import java.util.Optional;

/**
 * What went wrong, in words for the one who can mend it. The message is complete; mistakes in a
 * strategy also have their {@link #location() place}.
 *
 * <pre>{@code
 * try {
 *     engine.parse("mine.td", "smaa(close, 3)");
 * } catch (TradingDslException e) {
 *     e.getMessage();              // mine.td:1:1: no function 'smaa'; did you mean 'sma'? ...
 *     e.location().get().column(); // 1
 * }
 * }</pre>
 */
public final class TradingDslException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Location location;

    /** Whose mistake it was. */
    public enum Kind {
        /** The strategy's. */
        PROGRAM,
        /** An option's or argument's. */
        USAGE,
        /** That of market data or the segment store. */
        DATA,
        /** The engine or the JVM does not allow it. */
        ACCESS,
        /** None: the run was cancelled. */
        CANCELLED,
        /** Ours; please report it. */
        INTERNAL
    }

    /**
     * A place in a strategy.
     *
     * @param file the strategy's name
     * @param line from 1 on
     * @param column from 1 on
     */
    public record Location(String file, int line, int column) {}

    TradingDslException(String message, Kind kind, Location location, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.location = location;
    }

    static TradingDslException of(PolyglotException e) {
        if (e.isHostException() && e.asHostException() instanceof Cancellation.CancelledException) {
            return cancelled(e);
        }
        SourceSection section = e.getSourceLocation();
        Location location =
                section == null || !section.isAvailable() || !section.hasLines()
                        ? null
                        : new Location(
                                section.getSource().getName(),
                                section.getStartLine(),
                                section.getStartColumn());
        return new TradingDslException(e.getMessage(), kind(e), location, e);
    }

    static TradingDslException cancelled(Throwable cause) {
        return new TradingDslException("the run was cancelled", Kind.CANCELLED, null, cause);
    }

    private static Kind kind(PolyglotException e) {
        if (e.isCancelled() || e.isInterrupted()) {
            return Kind.CANCELLED;
        }
        Value object = e.isInternalError() ? null : e.getGuestObject();
        if (object == null || !object.hasMember("kind")) {
            return Kind.INTERNAL;
        }
        return Kind.valueOf(object.getMember("kind").asString().toUpperCase(Locale.ROOT));
    }

    /** Whose mistake it was. */
    public Kind kind() {
        return kind;
    }

    /** Where in the strategy, if it is a mistake there. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }
}
