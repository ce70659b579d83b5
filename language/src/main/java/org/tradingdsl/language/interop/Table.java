// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import java.util.Iterator;
import java.util.List;

/**
 * Data by name: members that are entries of a hash too, since Python reads {@code x["AAPL"]} that
 * way.
 */
@ExportLibrary(InteropLibrary.class)
final class Table extends Members {

    Table(String display) {
        super(display);
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    long getHashSize() {
        return names().size();
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryReadable(Object key) {
        return Conversions.isText(key) && isListed(Conversions.javaText(key));
    }

    @ExportMessage
    @TruffleBoundary
    Object readHashValue(Object key) throws UnknownKeyException {
        if (!isHashEntryReadable(key)) {
            throw UnknownKeyException.create(key);
        }
        return value(Conversions.javaText(key));
    }

    @ExportMessage
    @TruffleBoundary
    Object getHashEntriesIterator() {
        return new Entries(names().iterator());
    }

    /** Iterates over pairs of name and value. */
    @ExportLibrary(InteropLibrary.class)
    final class Entries extends TradingObject {
        private final Iterator<String> names;

        Entries(Iterator<String> names) {
            this.names = names;
        }

        @ExportMessage
        boolean isIterator() {
            return true;
        }

        @ExportMessage
        @TruffleBoundary
        boolean hasIteratorNextElement() {
            return names.hasNext();
        }

        @ExportMessage
        @TruffleBoundary
        Object getIteratorNextElement() throws StopIterationException {
            if (!names.hasNext()) {
                throw StopIterationException.create();
            }
            String name = names.next();
            return new ListObject(List.of(name, value(name)));
        }

        @Override
        String display() {
            return "entries";
        }
    }
}
