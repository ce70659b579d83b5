// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.ast.Type;

/**
 * What a tool sees of an expression that has a value on every bar: its type and where it stands.
 */
@ExportLibrary(InteropLibrary.class)
final class ExpressionObject extends TradingObject {
    private final Type type;
    private final SourceSection section;

    ExpressionObject(Type type, SourceSection section) {
        this.type = type;
        this.section = section;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    SourceSection getSourceLocation() {
        return section;
    }

    @Override
    String display() {
        return type.words() + ": " + section.getCharacters();
    }
}
