// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

/** From text to a syntax tree. */
final class TextForm {
    private TextForm() {}

    static TradingParser.ProgramContext parse(SourceText source, TokenPlaces places) {
        TradingLexer lexer = new TradingLexer(CharStreams.fromString(source.text(), source.name()));
        lexer.setPlaces(places);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        try {
            // All words first: an unclosed bracket is a better message than what the parser makes
            // of it.
            tokens.fill();
            TradingParser parser = new TradingParser(tokens);
            parser.removeErrorListeners();
            parser.setErrorHandler(new SyntaxErrors(places));
            return parser.program();
        } catch (StackOverflowError e) {
            throw new ProgramException(
                    Place.in(source, 0, 0), "an expression too deep to read; name parts of it");
        }
    }
}
