// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.Token;
import org.tradingdsl.language.ast.ProgramException;

/** Messages for words that are no words of the language. */
final class LexicalErrors {
    private LexicalErrors() {}

    static void check(Token token, TokenPlaces places) {
        String problem = problem(token);
        if (problem != null) {
            throw new ProgramException(places.of(token), problem);
        }
    }

    private static String problem(Token token) {
        String text = token.getText();
        return switch (token.getType()) {
            case TradingLexer.AUGMENTED ->
                    "'"
                            + text
                            + "' is not part of the language; write the whole assignment, such as x"
                            + " = x "
                            + text.substring(0, text.length() - 1)
                            + " y";
            case TradingLexer.PREFIXED ->
                    "a text has no prefix here; remove the letters before the quote";
            case TradingLexer.BAD_NUMBER ->
                    "'"
                            + text
                            + "' is not a number; numbers are decimal, such as 14, 0.5, 1_000_000"
                            + " or 5e-4";
            case TradingLexer.UNTERMINATED ->
                    "a text that does not end on its line; close it with " + text.charAt(0);
            case TradingLexer.STRAY -> stray(text);
            case TradingLexer.FOREIGN -> foreign(text);
            default -> null;
        };
    }

    private static String stray(String text) {
        if (Character.isLetter(text.codePointAt(0))) {
            return "names are written with the letters a to z, digits and '_', found '"
                    + text
                    + "'; a column of another name is market.col(\"...\")";
        }
        return String.format(
                "the character '%s' (U+%04X) is not part of the language",
                text, text.codePointAt(0));
    }

    private static String foreign(String text) {
        String hint =
                switch (text) {
                    case "[", "]" ->
                            "an earlier bar is close.shift(1), a column is market.col(\"name\")";
                    case "{", "}" -> "several named series are select(a=..., b=...)";
                    case ";" -> "put each statement on its own line";
                    case "&&" -> "write '&'";
                    case "||" -> "write '|'";
                    case "!" -> "write '~' for not, '!=' for different";
                    case "<>" -> "write '!='";
                    case "?" -> "a choice is where(condition, a, b)";
                    case ":=" -> "assign on a line of its own: name = value";
                    case "->" -> "types are not written; they are found";
                    default -> null;
                };
        return "'" + text + "' is not part of the language" + (hint == null ? "" : "; " + hint);
    }
}
