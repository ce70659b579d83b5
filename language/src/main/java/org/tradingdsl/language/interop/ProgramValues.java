// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;

import java.util.Map;

/**
 * What evaluating a program gives: its value when it has one without data, else an object that can
 * be run.
 */
public final class ProgramValues {
    private ProgramValues() {}

    /**
     * The value of a program.
     *
     * @param section where it is written
     */
    @TruffleBoundary
    public static Object of(Program program, TradingContext context, SourceSection section) {
        if (program.function().isPresent()) {
            return new FunctionObject(program, context, section);
        }
        return switch (program.lower(Map.of())) {
            case Lowered.Scalar scalar -> Conversions.guest(scalar.value());
            case Lowered lowered -> new ProgramObject(program, lowered, context, section);
        };
    }
}
