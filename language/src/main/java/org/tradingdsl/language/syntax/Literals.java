// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.Token;
import org.tradingdsl.language.ast.ProgramException;

/** Numbers and texts as they are written. */
final class Literals {
    private Literals() {}

    static double number(Token token, TokenPlaces places) {
        String text = token.getText().replace("_", "");
        boolean whole = text.chars().allMatch(Character::isDigit);
        if (whole
                && text.length() > 1
                && text.charAt(0) == '0'
                && text.chars().anyMatch(c -> c != '0')) {
            throw new ProgramException(
                    places.of(token), "a whole number does not start with 0; remove it");
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new ProgramException(places.of(token), "a number beyond what a double can hold");
        }
        return value;
    }

    static String text(Token token, TokenPlaces places) {
        String raw = token.getText();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < raw.length() - 1; i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            switch (raw.charAt(i)) {
                case '\\', '\'', '"' -> text.append(raw.charAt(i));
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                default ->
                        throw new ProgramException(
                                places.of(token),
                                "'\\"
                                        + raw.charAt(i)
                                        + "' in a text; a backslash stands before \\, ', \", n or t"
                                        + " only");
            }
        }
        return text.toString();
    }
}
