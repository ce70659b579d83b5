// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** What kind of object another one is: its name for people, such as {@code Column}. */
@ExportLibrary(InteropLibrary.class)
final class MetaObject extends TradingObject {
    private static final String SUFFIX = "Object";

    private final Class<? extends TradingObject> type;

    MetaObject(Class<? extends TradingObject> type) {
        this.type = type;
    }

    @ExportMessage
    boolean isMetaObject() {
        return true;
    }

    @ExportMessage(name = "getMetaSimpleName")
    @ExportMessage(name = "getMetaQualifiedName")
    @TruffleBoundary
    Object name() {
        return Conversions.text(display());
    }

    @ExportMessage
    boolean isMetaInstance(Object instance) {
        return type.isInstance(instance);
    }

    @Override
    String display() {
        String name = type.getSimpleName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
