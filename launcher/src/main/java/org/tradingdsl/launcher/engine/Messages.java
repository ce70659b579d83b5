// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/** What a polyglot exception says to a user. */
final class Messages {
    /** An error of the language says by this member what the process should end with. */
    private static final String EXIT_CODE = "exit_code";

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
        int code = e.isSyntaxError() ? Failure.USAGE : declaredCode(e, exitCode);
        String message = text(e);
        return code == Failure.USAGE ? Failure.usage(message, e) : Failure.failed(message, e);
    }

    private static int declaredCode(PolyglotException e, int otherwise) {
        Value guest = e.getGuestObject();
        if (guest != null && guest.hasMember(EXIT_CODE)) {
            return guest.getMember(EXIT_CODE).asInt();
        }
        return otherwise;
    }

    /** The language's own messages carry their place; those of script languages get it here. */
    private static String text(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return "out of memory: " + e.getMessage();
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        SourceSection place = e.getSourceLocation();
        if (place == null || !Guests.isGuest(place.getSource().getLanguage())) {
            return message;
        }
        return place.getSource().getName()
                + ":"
                + place.getStartLine()
                + ":"
                + place.getStartColumn()
                + ": "
                + message;
    }
}
