// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** The absent value: a program whose result is None, and what is missing in a result. */
@ExportLibrary(InteropLibrary.class)
final class NullValue extends TradingObject {
    static final NullValue INSTANCE = new NullValue();

    private NullValue() {}

    @ExportMessage
    boolean isNull() {
        return true;
    }

    @Override
    String display() {
        return "None";
    }
}
