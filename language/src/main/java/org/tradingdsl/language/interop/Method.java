// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A member that can be called: {@code run}, {@code explain}, and the commands of the bindings. */
@ExportLibrary(InteropLibrary.class)
final class Method extends TradingObject {
    private final String name;
    private final int least;
    private final int most;
    private final Body body;

    /** What a call does. */
    @FunctionalInterface
    interface Body {
        /** Gives a plain value or an object of the language. */
        Object call(Object[] arguments);
    }

    /**
     * A method.
     *
     * @param least the fewest arguments it takes
     * @param most the most arguments it takes
     */
    Method(String name, int least, int most, Body body) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.body = body;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws ArityException {
        if (arguments.length < least || arguments.length > most) {
            throw ArityException.create(least, most, arguments.length);
        }
        try {
            return Conversions.guest(body.call(arguments));
        } catch (RuntimeException e) {
            throw TradingException.of(e);
        }
    }

    @Override
    String display() {
        return name + "(...)";
    }
}
