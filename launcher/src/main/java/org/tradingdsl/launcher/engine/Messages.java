// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

import java.util.Set;

/** What a polyglot exception says to a user. */
final class Messages {
    /** An error of the language says by this member what was wrong. */
    private static final String KIND = "kind";

    /** The kinds that users mend by typing something else. */
    private static final Set<String> USAGE_KINDS = Set.of("program", "usage");

    private Messages() {}

    /**
     * The failure behind an exception.
     *
     * @param e what polyglot threw
     * @param exitCode the code when the exception itself has none
     */
    static Failure failure(PolyglotException e, int exitCode) {
        if (e.isInternalError()) {
            return Failure.failed(
                    "internal error: "
                            + e.getMessage()
                            + "\nThis is a bug: please report it with the output of"
                            + " --stacktrace.",
                    e);
        }
        int code = e.isSyntaxError() ? Failure.USAGE : codeOf(e, exitCode);
        String message = text(e);
        return code == Failure.USAGE ? Failure.usage(message, e) : Failure.failed(message, e);
    }

    private static int codeOf(PolyglotException e, int otherwise) {
        Value guest = e.getGuestObject();
        if (guest != null && guest.hasMember(KIND)) {
            return USAGE_KINDS.contains(guest.getMember(KIND).asString())
                    ? Failure.USAGE
                    : Failure.FAILED;
        }
        return otherwise;
    }

    /** The language's own messages carry their place; those of script languages get it here. */
    private static String text(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return "out of memory: " + e.getMessage();
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return Guests.placeInScript(e).map(place -> place + ": " + message).orElse(message);
    }
}
