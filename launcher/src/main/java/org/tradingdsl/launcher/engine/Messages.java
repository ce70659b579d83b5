// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

import java.util.Set;
import java.util.regex.Pattern;

/** What a polyglot exception says to a user. */
final class Messages {
    /** An error of the language says by this member what was wrong. */
    private static final String KIND = "kind";

    /** The whole message of an error of the module trading-dsl, without its type's name. */
    private static final String MESSAGE = "message";

    private static final String PROGRAM = "program";

    /** How a message begins that names a file and a line. */
    private static final Pattern PLACED = Pattern.compile("[^\n]+?:\\d+: ");

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
            return Failure.internal(e);
        }
        int code = e.isSyntaxError() ? Failure.USAGE : codeOf(e, exitCode);
        String message = text(e);
        return code == Failure.USAGE ? Failure.usage(message, e) : Failure.failed(message, e);
    }

    private static int codeOf(PolyglotException e, int otherwise) {
        String kind = kind(e.getGuestObject());
        if (kind == null) {
            return otherwise;
        }
        return USAGE_KINDS.contains(kind) ? Failure.USAGE : Failure.FAILED;
    }

    /**
     * What an error of the language, or of a library of ours, says it is about; null for others.
     */
    private static String kind(Value guest) {
        Value kind = guest != null && guest.hasMember(KIND) ? guest.getMember(KIND) : null;
        return kind != null && kind.isString() ? kind.asString() : null;
    }

    /** The message of an error of a script language; empty when it has none by that name. */
    private static String messageOf(Value guest) {
        Value message = guest.hasMember(MESSAGE) ? guest.getMember(MESSAGE) : null;
        return message != null && message.isString() ? message.asString() : "";
    }

    /** The language's own messages carry their place; those of script languages get it here. */
    private static String text(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return "out of memory: " + e.getMessage();
        }
        if (e.isExit()) {
            // GraalPy tells a wrong line of it.
            return "the script exits by itself, with status "
                    + e.getExitStatus()
                    + "; leave that call out: its strategy is taken when it ends";
        }
        Value guest = e.getGuestObject();
        String place = Guests.placeInScript(e).map(found -> found + ": ").orElse("");
        String own = guest == null ? "" : messageOf(guest);
        boolean placed =
                kind(guest) == null
                        ? !place.isEmpty() && own.startsWith(place)
                        : PROGRAM.equals(kind(guest)) || PLACED.matcher(own).lookingAt();
        if (placed && !own.isEmpty()) {
            // It has the place where the mistake was written, which need not be that of the run.
            return own;
        }
        return place + (e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
