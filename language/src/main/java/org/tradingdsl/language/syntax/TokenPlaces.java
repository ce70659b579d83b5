// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.SourceText;

/**
 * Where tokens stand in a source. ANTLR counts code points, a source counts chars: they differ
 * beyond the basic plane.
 */
final class TokenPlaces {
    private final SourceText source;
    private final boolean plain;
    private final Place fixed;

    TokenPlaces(SourceText source) {
        this.fixed = null;
        this.source = source;
        String text = source.text();
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** All tokens stand at one place: where a definition of the prelude is called. */
    TokenPlaces(Place fixed) {
        this.source = fixed.source();
        this.plain = true;
        this.fixed = fixed;
    }

    Place of(Token token) {
        return between(token, token);
    }

    Place of(ParserRuleContext context) {
        Token stop = context.getStop();
        return between(context.getStart(), stop == null ? context.getStart() : stop);
    }

    Place between(Token first, Token last) {
        if (fixed != null) {
            return fixed;
        }
        return Place.in(source, index(first.getStartIndex()), index(last.getStopIndex() + 1));
    }

    /** Where the text ends, before the empty lines at its end. */
    Place end() {
        int length = source.text().stripTrailing().length();
        return fixed != null ? fixed : Place.in(source, length, length);
    }

    private int index(int codePoints) {
        int length = source.text().length();
        if (plain) {
            return Math.clamp(codePoints, 0, length);
        }
        return source.text().offsetByCodePoints(0, Math.max(0, codePoints));
    }
}
