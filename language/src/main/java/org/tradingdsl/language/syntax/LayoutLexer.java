// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Python's layout: line ends count outside of brackets only, and deeper or shallower lines give
 * INDENT and DEDENT. Wrong characters, strings, numbers and brackets end the reading here.
 */
abstract class LayoutLexer extends Lexer {
    /** As in CPython: more brackets inside each other are refused rather than recursed into. */
    private static final int MOST_BRACKETS = 200;

    private final Deque<Token> ready = new ArrayDeque<>();
    private final Deque<Token> brackets = new ArrayDeque<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private TokenPlaces places;
    private boolean lineStart = true;
    private boolean ended;

    LayoutLexer(CharStream input) {
        super(input);
        indents.push(0);
        removeErrorListeners();
    }

    void setPlaces(TokenPlaces places) {
        this.places = places;
    }

    @Override
    public Token nextToken() {
        while (ready.isEmpty()) {
            Token token = super.nextToken();
            switch (token.getType()) {
                case Token.EOF -> end(token);
                case TradingLexer.NEWLINE -> {
                    if (!lineStart && brackets.isEmpty()) {
                        ready.add(token);
                        lineStart = true;
                    }
                }
                case TradingLexer.CONTINUATION -> {
                    if (lineStart) {
                        throw fail(token, "a line cannot consist of '\\' alone; remove it");
                    }
                }
                default -> word(token);
            }
        }
        return ready.poll();
    }

    private void word(Token token) {
        LexicalErrors.check(token, places);
        if (lineStart) {
            lineStart = false;
            indent(token);
        }
        if (token.getType() == TradingLexer.OPEN) {
            if (brackets.size() == MOST_BRACKETS) {
                throw fail(
                        token,
                        "more than "
                                + MOST_BRACKETS
                                + " brackets inside each other; name parts of the expression");
            }
            brackets.push(token);
        } else if (token.getType() == TradingLexer.CLOSE) {
            if (brackets.isEmpty()) {
                throw fail(token, "')' without a '(' before it; remove it, or add the '('");
            }
            brackets.pop();
        }
        ready.add(token);
    }

    private void indent(Token token) {
        int begin = token.getStartIndex() - token.getCharPositionInLine();
        String margin =
                token.getCharPositionInLine() == 0
                        ? ""
                        : _input.getText(Interval.of(begin, token.getStartIndex() - 1));
        if (margin.indexOf('\t') >= 0) {
            throw fail(token, "a tab in the indentation; use spaces, four per level");
        }
        int width = margin.length();
        if (width > indents.peek()) {
            indents.push(width);
            ready.add(layout(TradingLexer.INDENT, token));
        }
        while (width < indents.peek()) {
            indents.pop();
            ready.add(layout(TradingLexer.DEDENT, token));
        }
        if (width != indents.peek()) {
            throw fail(
                    token,
                    "this line's indentation matches no line above; align it with the statement it"
                            + " belongs to");
        }
    }

    private void end(Token eof) {
        if (!brackets.isEmpty()) {
            throw new ProgramException(
                    places.of(brackets.peek()),
                    "'(' is never closed; add the ')' that belongs to it",
                    true);
        }
        if (!ended) {
            ended = true;
            if (!lineStart) {
                ready.add(layout(TradingLexer.NEWLINE, eof));
            }
            while (indents.size() > 1) {
                indents.pop();
                ready.add(layout(TradingLexer.DEDENT, eof));
            }
        }
        ready.add(eof);
    }

    private Token layout(int type, Token at) {
        CommonToken token = new CommonToken(at);
        token.setType(type);
        token.setText("");
        token.setStopIndex(at.getStartIndex() - 1);
        return token;
    }

    private ProgramException fail(Token token, String problem) {
        Place place = places.of(token);
        return new ProgramException(place, problem);
    }
}
