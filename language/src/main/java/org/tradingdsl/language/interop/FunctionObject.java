// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;

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
    private final SourceSection section;

    /**
     * A function.
     *
     * @param section where its program is written
     */
    FunctionObject(Program program, TradingContext context, SourceSection section) {
        this.section = section;
        this.program = program;
        this.context = context;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    SourceSection getSourceLocation() {
        return section;
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
            return outcome instanceof Program made
                    ? ProgramValues.of(made, context, section)
                    : outcome;
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
