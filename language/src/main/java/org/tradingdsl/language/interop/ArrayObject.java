// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import java.util.function.LongFunction;

/**
 * An array whose elements are made when they are read: the rows of a table, the times of a column.
 */
@ExportLibrary(InteropLibrary.class)
final class ArrayObject extends TradingObject {
    private final String what;
    private final long length;
    private final LongFunction<Object> element;

    /**
     * An array.
     *
     * @param what its elements are called, in the plural
     * @param element gives the element at an index: a plain value or an object of the language
     */
    ArrayObject(String what, long length, LongFunction<Object> element) {
        this.what = what;
        this.length = length;
        this.element = element;
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < length;
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return Conversions.guest(element.apply(index));
    }

    @Override
    String display() {
        return length + " " + what;
    }
}
