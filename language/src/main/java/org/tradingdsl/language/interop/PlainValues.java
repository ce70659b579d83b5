// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.UsageException;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options that come from any language, as plain Java values. A Python dict is a hash, a JavaScript
 * object has members: both become a map. Dates become those of java.time. Markets, and what can be
 * called, stay as they are.
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
        if (Entries.has(arguments[0])) {
            Map<String, Object> options = new LinkedHashMap<>();
            Entries.of(arguments[0], "options")
                    .forEach((name, value) -> options.put(name, plain(name, value, 1)));
            return options;
        }
        throw new UsageException(expected(function));
    }

    /** The same of a call that needs some: a Java map passed as it is shows none of its entries. */
    static Map<String, Object> given(String function, Object[] arguments) {
        Map<String, Object> options = options(function, arguments);
        InteropLibrary interop = InteropLibrary.getUncached();
        if (options.isEmpty()
                && arguments.length > 0
                && !interop.isNull(arguments[0])
                && !interop.hasHashEntries(arguments[0])) {
            throw new UsageException(
                    expected(function)
                            + ", found an object without entries; from Java pass"
                            + " ProxyHashMap.from(map)");
        }
        return options;
    }

    private static String expected(String function) {
        return function + " takes its options as a map by name, such as {\"data\": \"prices/\"}";
    }

    private static Object plain(String name, Object value, int depth) {
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
            // Before numbers: an instant of a result is both.
            if (interop.isDate(value)) {
                return time(interop, value);
            }
            if (interop.isNumber(value)) {
                return number(name, interop, value);
            }
            if (value instanceof MarketObject || interop.isExecutable(value)) {
                return value;
            }
            if (interop.hasArrayElements(value)) {
                List<Object> list = new ArrayList<>();
                for (long i = 0; i < interop.getArraySize(value); i++) {
                    list.add(plain(name, interop.readArrayElement(value, i), depth + 1));
                }
                return list;
            }
            if (Entries.has(value)) {
                Map<String, Object> map = new LinkedHashMap<>();
                Entries.of(value, "'" + name + "'")
                        .forEach(
                                (key, entry) ->
                                        map.put(key, plain(name + "." + key, entry, depth + 1)));
                return map;
            }
            throw new UsageException(
                    "'" + name + "' cannot be " + interop.toDisplayString(value, false));
        } catch (InteropException e) {
            throw new UsageException("options changed while they were read: " + e.getMessage());
        }
    }

    /**
     * What is known of a date: an instant, else a time of day whose zone is not told, else a day.
     */
    private static Object time(InteropLibrary interop, Object value) throws InteropException {
        if (interop.isInstant(value)) {
            return interop.asInstant(value);
        }
        return interop.isTime(value)
                ? LocalDateTime.of(interop.asDate(value), interop.asTime(value))
                : interop.asDate(value);
    }

    private static Object number(String name, InteropLibrary interop, Object value)
            throws InteropException {
        if (interop.fitsInLong(value)) {
            return interop.asLong(value);
        }
        if (interop.fitsInDouble(value)) {
            return interop.asDouble(value);
        }
        throw new UsageException("'" + name + "' is a number beyond what a double can hold");
    }
}
