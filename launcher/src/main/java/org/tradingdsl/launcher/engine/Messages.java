// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

import java.util.Set;

/** What a polyglot exception says to a user. */
final class Messages {
    /** An error of the language says by this member what was wrong. */
    private static final String KIND = "kind";

    /** The whole message of an error of the module trading-dsl, without its type's name. */
    private static final String MESSAGE = "message";

    private static final String PROGRAM = "program";

    /** The kinds that users mend by typing something else. */
    private static final Set<String> USAGE_KINDS = Set.of(PROGRAM, "usage");

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
        String kind = guest == null ? null : kind(guest);
        if (kind == null) {
            return otherwise;
        }
        return USAGE_KINDS.contains(kind) ? Failure.USAGE : Failure.FAILED;
    }

    /**
     * What an error of the language, or of a library of ours, says it is about; null for others.
     */
    private static String kind(Value guest) {
        Value kind = guest.hasMember(KIND) ? guest.getMember(KIND) : null;
        return kind != null && kind.isString() ? kind.asString() : null;
    }

    /** The language's own messages carry their place; those of script languages get it here. */
    private static String text(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return "out of memory: " + e.getMessage();
        }
        Value guest = e.getGuestObject();
        if (guest != null && PROGRAM.equals(kind(guest)) && guest.hasMember(MESSAGE)) {
            // It has the place where the mistake was written, which is not the place of the run.
            return guest.getMember(MESSAGE).asString();
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return Guests.placeInScript(e).map(place -> place + ": " + message).orElse(message);
    }
}
