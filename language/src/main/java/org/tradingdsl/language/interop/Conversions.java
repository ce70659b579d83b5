// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;

import java.util.List;
import java.util.Map;

/** Between plain Java values and those of the polyglot world. */
final class Conversions {
    private Conversions() {}

    /** A text as other languages see it. */
    static TruffleString text(String text) {
        return TruffleString.fromJavaStringUncached(text, TruffleString.Encoding.UTF_16);
    }

    /**
     * A plain value (map by text, list, text, number, truth value, null) or an object of the
     * language, as others see it.
     */
    @TruffleBoundary
    @SuppressWarnings("unchecked")
    static Object guest(Object value) {
        return switch (value) {
            case null -> NullValue.INSTANCE;
            case String text -> text(text);
            case Double number -> number;
            case Long number -> number;
            case Integer number -> number;
            case Boolean truth -> truth;
            case TruffleString text -> text;
            case TruffleObject object -> object;
            case Map<?, ?> map -> Members.of((Map<String, ?>) map);
            case List<?> list -> new ListObject(list);
            default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
        };
    }

    static boolean isText(Object value) {
        return InteropLibrary.getUncached().isString(value);
    }

    static String javaText(Object value) {
        try {
            return InteropLibrary.getUncached().asString(value);
        } catch (UnsupportedMessageException e) {
            throw new IllegalArgumentException("not a text", e);
        }
    }

    /**
     * A constant for a function: a Double, a Boolean or a String; null when the value is none of
     * these.
     */
    @TruffleBoundary
    static Object constant(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.isBoolean(value)) {
                return interop.asBoolean(value);
            }
            if (interop.isString(value)) {
                return interop.asString(value);
            }
            if (interop.fitsInDouble(value)) {
                return interop.asDouble(value);
            }
            // All numbers of the language are doubles: a wider one is rounded, as Python's float()
            // does.
            return interop.fitsInBigInteger(value)
                    ? (Object) interop.asBigInteger(value).doubleValue()
                    : null;
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException("a value changed its type", e);
        }
    }
}
