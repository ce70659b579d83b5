// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/** An object with named members, each made when it is first read. */
@ExportLibrary(InteropLibrary.class)
class Members extends TradingObject {
    private final String display;
    private final SequencedMap<String, Supplier<Object>> suppliers = new LinkedHashMap<>();
    private final Set<String> changing = new HashSet<>();
    private final Set<String> internal = new HashSet<>();
    private final Map<String, Object> made = new LinkedHashMap<>();

    Members(String display) {
        this.display = display;
    }

    /** Adds a member. */
    final Members with(String name, Supplier<Object> value) {
        suppliers.put(name, value);
        return this;
    }

    /** Adds a member that is made anew whenever it is read. */
    final Members withChanging(String name, Supplier<Object> value) {
        changing.add(name);
        return with(name, value);
    }

    /**
     * Adds a member that is not listed with the others, unless there is one of that name: what can
     * be done with data that are members themselves.
     */
    final Members withInternal(String name, Supplier<Object> value) {
        if (suppliers.containsKey(name)) {
            return this;
        }
        internal.add(name);
        return with(name, value);
    }

    /** An object whose members are a map's entries. */
    static Members of(Map<String, ?> values) {
        Members members = new Members(values.toString());
        values.forEach((name, value) -> members.with(name, () -> value));
        return members;
    }

    @Override
    String display() {
        return display;
    }

    /** The members that are listed. */
    final Collection<String> names() {
        return suppliers.keySet().stream().filter(this::isListed).toList();
    }

    final boolean isListed(String name) {
        return suppliers.containsKey(name) && !internal.contains(name);
    }

    final synchronized Object value(String name) {
        Object value = made.get(name);
        if (value == null) {
            value = made(suppliers.get(name));
            if (!changing.contains(name)) {
                made.put(name, value);
            }
        }
        return value;
    }

    private static Object made(Supplier<Object> value) {
        try {
            return Conversions.guest(value.get());
        } catch (RuntimeException e) {
            throw TradingException.of(e);
        }
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        return new ListObject(List.copyOf(includeInternal ? suppliers.keySet() : names()));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return suppliers.containsKey(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (!suppliers.containsKey(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return value(member);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        return suppliers.containsKey(member) && value(member) instanceof Method;
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments)
            throws UnknownIdentifierException,
                    UnsupportedTypeException,
                    ArityException,
                    UnsupportedMessageException {
        return InteropLibrary.getUncached().execute(readMember(member), arguments);
    }
}
