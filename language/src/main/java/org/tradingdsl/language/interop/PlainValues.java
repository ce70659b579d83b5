// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.UsageException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options that come from any language, as plain Java values. A Python dict is a hash, a JavaScript
 * object has members: both become a map. Markets, and what can be called, stay as they are.
 */
final class PlainValues {
    private static final int DEEPEST = 20;

    private PlainValues() {}

    /** The options of a call: its one argument, or none. */
    @TruffleBoundary
    static Map<String, Object> options(String function, Object[] arguments) {
        if (arguments.length == 0 || InteropLibrary.getUncached().isNull(arguments[0])) {
            return Map.of();
        }
        if (plain(arguments[0], 0) instanceof Map<?, ?> map) {
            Map<String, Object> options = new LinkedHashMap<>();
            map.forEach((key, value) -> options.put((String) key, value));
            return options;
        }
        throw new UsageException(
                function + " takes its options as a map by name, such as {\"data\": \"prices/\"}");
    }

    private static Object plain(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new UsageException("options nested too deeply");
        }
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.isNull(value)) {
                return null;
            }
            if (interop.isBoolean(value)) {
                return interop.asBoolean(value);
            }
            if (interop.isString(value)) {
                return interop.asString(value);
            }
            if (interop.isNumber(value)) {
                return number(interop, value);
            }
            if (value instanceof MarketObject || interop.isExecutable(value)) {
                return value;
            }
            if (interop.hasArrayElements(value)) {
                List<Object> list = new ArrayList<>();
                for (long i = 0; i < interop.getArraySize(value); i++) {
                    list.add(plain(interop.readArrayElement(value, i), depth + 1));
                }
                return list;
            }
            if (Entries.has(value)) {
                Map<String, Object> map = new LinkedHashMap<>();
                Entries.of(value, "options")
                        .forEach((name, entry) -> map.put(name, plain(entry, depth + 1)));
                return map;
            }
            throw new UsageException(
                    "an option cannot be " + interop.toDisplayString(value, false));
        } catch (InteropException e) {
            throw new UsageException("options changed while they were read: " + e.getMessage());
        }
    }

    private static Object number(InteropLibrary interop, Object value) throws InteropException {
        if (interop.fitsInLong(value)) {
            return interop.asLong(value);
        }
        if (interop.fitsInDouble(value)) {
            return interop.asDouble(value);
        }
        throw new UsageException("a number beyond what a double can hold");
    }
}
