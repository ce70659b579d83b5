// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.UsageException;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Values by name, from any language: a Python dict is a hash, a JavaScript object has members. */
final class Entries {
    private Entries() {}

    /** Whether a value may hold others by name. */
    static boolean has(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached();
        return interop.hasHashEntries(value)
                || interop.hasMembers(value)
                        && !interop.hasArrayElements(value)
                        && !interop.isString(value);
    }

    /**
     * The values as they are, in their order.
     *
     * @param what names the value in a message
     */
    static SequencedMap<String, Object> of(Object value, String what) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            return interop.hasHashEntries(value)
                    ? hash(interop, value, what)
                    : members(interop, value);
        } catch (InteropException e) {
            throw new UsageException(what + " changed while they were read: " + e.getMessage());
        }
    }

    private static SequencedMap<String, Object> hash(
            InteropLibrary interop, Object value, String what) throws InteropException {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        Object entries = interop.getHashEntriesIterator(value);
        while (interop.hasIteratorNextElement(entries)) {
            Object entry = interop.getIteratorNextElement(entries);
            Object key = interop.readArrayElement(entry, 0);
            if (!interop.isString(key)) {
                throw new UsageException(
                        what + " are named by texts, found " + interop.toDisplayString(key, false));
            }
            map.put(interop.asString(key), interop.readArrayElement(entry, 1));
        }
        return map;
    }

    private static SequencedMap<String, Object> members(InteropLibrary interop, Object value)
            throws InteropException {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        Object names = interop.getMembers(value);
        for (long i = 0; i < interop.getArraySize(names); i++) {
            String name = interop.asString(interop.readArrayElement(names, i));
            if (interop.isMemberReadable(value, name)) {
                map.put(name, interop.readMember(value, name));
            }
        }
        return map;
    }
}
