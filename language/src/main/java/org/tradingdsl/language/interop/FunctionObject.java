// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.syntax.UserFunction;

import java.util.ArrayList;
import java.util.List;

/**
 * A program that ends with a definition: calling it with constants gives its value, or a program
 * over series.
 */
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
    Object execute(Object[] arguments) {
        List<UserFunction.Argument> given = new ArrayList<>();
        for (Object argument : arguments) {
            given.add(new UserFunction.Argument(argument, Conversions.constant(argument)));
        }
        try {
            Object outcome = program.call(given);
            return outcome instanceof Program made ? ProgramValues.of(made, context) : outcome;
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
