// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.List;
import org.tradingdsl.language.analysis.Program;

/** A program that ends with a definition: calling it with constants gives its value, or a program over series. */
@ExportLibrary(InteropLibrary.class)
final class FunctionObject extends TradingObject {
    private final Program program;
    private final TradingContext context;

    FunctionObject(Program program, TradingContext context) {
        this.program = program;
        this.context = context;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws UnsupportedTypeException {
        List<Object> constants = new ArrayList<>();
        for (Object argument : arguments) {
            Object constant = Conversions.constant(argument);
            if (constant == null) {
                throw UnsupportedTypeException.create(
                        new Object[] {argument}, "a function takes numbers, truth values and texts");
            }
            constants.add(constant);
        }
        try {
            return ProgramValues.of(program.call(constants), context);
        } catch (RuntimeException e) {
            throw TradingException.of(e);
        }
    }

    @Override
    String display() {
        var function = program.function().orElseThrow();
        return function.name() + "(" + String.join(", ", function.parameters()) + ")";
    }
}
