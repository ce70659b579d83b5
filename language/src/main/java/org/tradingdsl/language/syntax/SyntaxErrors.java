// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.tradingdsl.language.ast.ProgramException;

/** Ends the reading at the first mistake of grammar, with a message that says what to write. */
final class SyntaxErrors extends DefaultErrorStrategy {
    private final TokenPlaces places;

    SyntaxErrors(TokenPlaces places) {
        this.places = places;
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw explain(recognizer, e.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw explain(recognizer, recognizer.getCurrentToken());
    }

    @Override
    public void sync(Parser recognizer) {
        // The default strategy skips tokens here to go on after a mistake; this one never goes on.
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        throw explain(recognizer, e.getOffendingToken());
    }

    private ProgramException explain(Parser parser, Token found) {
        Token before =
                found.getTokenIndex() > 0
                        ? parser.getTokenStream().get(found.getTokenIndex() - 1)
                        : null;
        boolean atEnd = parser.getTokenStream().LA(1) == Token.EOF || endsHere(parser, found);
        String problem = problem(found, before, inBrackets(parser, found));
        boolean incomplete = atEnd && before != null && before.getType() == TradingLexer.COLON;
        boolean beyond = found.getType() == Token.EOF || found.getType() == TradingLexer.DEDENT;
        return new ProgramException(beyond ? places.end() : places.of(found), problem, incomplete);
    }

    private static boolean endsHere(Parser parser, Token found) {
        int next = found.getTokenIndex() + 1;
        return found.getType() == TradingLexer.NEWLINE
                && next < parser.getTokenStream().size()
                && parser.getTokenStream().get(next).getType() == Token.EOF;
    }

    private static boolean inBrackets(Parser parser, Token found) {
        int open = 0;
        for (int i = 0; i < found.getTokenIndex(); i++) {
            int type = parser.getTokenStream().get(i).getType();
            open += type == TradingLexer.OPEN ? 1 : type == TradingLexer.CLOSE ? -1 : 0;
        }
        return open > 0;
    }

    private static String problem(Token found, Token before, boolean inBrackets) {
        String text = found.getText();
        String after =
                before == null || before.getText().isBlank()
                        ? ""
                        : " after '" + before.getText().strip() + "'";
        return switch (found.getType()) {
            case TradingLexer.KEYWORD -> keyword(text);
            case TradingLexer.RETURN ->
                    "'return' stands in a definition only: def name(x): return x";
            case TradingLexer.DEF -> "a definition starts on its own line, without indentation";
            case TradingLexer.INDENT ->
                    "unexpected indentation; only the lines of a 'def' are indented";
            case TradingLexer.DEDENT, Token.EOF ->
                    "the program ends too early" + after + "; expected " + expected(before);
            case TradingLexer.NEWLINE ->
                    "the line ends too early" + after + "; expected " + expected(before);
            case TradingLexer.ASSIGN ->
                    inBrackets
                            ? "'=' cannot stand here; to compare, write '=='; a named argument is"
                                    + " name=value"
                            : "'=' assigns to a plain name at the start of a line; to compare,"
                                    + " write '=='";
            case TradingLexer.COLON -> "':' cannot stand here; it only ends the header of a 'def'";
            case TradingLexer.TRIPLE ->
                    "a text in triple quotes is documentation; other texts are in single or double"
                            + " quotes";
            case TradingLexer.AND, TradingLexer.OR, TradingLexer.NOT ->
                    "'" + text + "' cannot stand here; on series write '&', '|' or '~'";
            default ->
                    "'"
                            + text
                            + "' is unexpected"
                            + after
                            + "; expected "
                            + expectedBefore(found, before, inBrackets);
        };
    }

    private static String expected(Token before) {
        if (before == null) {
            return "a statement";
        }
        return switch (before.getType()) {
            case TradingLexer.COLON -> "the definition's body: return EXPRESSION";
            case TradingLexer.NAME, TradingLexer.NUMBER, TradingLexer.STRING, TradingLexer.CLOSE ->
                    "more of the statement";
            case TradingLexer.NEWLINE, TradingLexer.INDENT, TradingLexer.DEDENT ->
                    "a line 'return EXPRESSION'";
            default -> "a value";
        };
    }

    private static String expectedBefore(Token found, Token before, boolean inBrackets) {
        boolean valueBefore =
                before != null
                        && switch (before.getType()) {
                            case TradingLexer.NAME,
                                    TradingLexer.NUMBER,
                                    TradingLexer.STRING,
                                    TradingLexer.CLOSE,
                                    TradingLexer.TRUE,
                                    TradingLexer.FALSE,
                                    TradingLexer.NONE ->
                                    true;
                            default -> false;
                        };
        if (!valueBefore) {
            return before != null && before.getType() == TradingLexer.DOT ? "a name" : "a value";
        }
        return inBrackets ? "an operator, ',' or ')'" : "an operator or the end of the line";
    }

    private static String keyword(String word) {
        String hint =
                switch (word) {
                    case "if", "elif", "else" -> "a choice is where(condition, a, b), bar by bar";
                    case "for", "while", "break", "continue" ->
                            "the whole series is computed at once; earlier bars are shift(n) and"
                                    + " rolling(n)";
                    case "import", "from" -> "every function is there without importing it";
                    case "lambda" -> "write def name(x): return ...";
                    case "in", "is" -> "compare with ==";
                    case "class", "with", "try", "except", "finally", "raise", "assert" ->
                            "a program is assignments, definitions and one result";
                    default -> null;
                };
        return "'" + word + "' is not part of the language" + (hint == null ? "" : "; " + hint);
    }
}
