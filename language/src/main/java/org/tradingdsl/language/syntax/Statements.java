// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.Token;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks the statements of a program of the text form, from the first to the one that gives its
 * result.
 */
final class Statements {
    private final Composer composer;
    private final TokenPlaces places;
    private final Names names;
    private final Evaluator evaluator;

    Statements(Composer composer, TokenPlaces places) {
        this.composer = composer;
        this.places = places;
        this.names = new Names();
        this.evaluator = new Evaluator(composer, places, names);
    }

    /** What evaluates the program's expressions, with the names that it has defined. */
    Evaluator evaluator() {
        return evaluator;
    }

    /** What a program gives: the value of its last statement. */
    sealed interface Outcome {
        /** An expression. */
        record Result(Expr expr) implements Outcome {}

        /** A function: the program ends with a definition. */
        record Function(Definition definition) implements Outcome {}
    }

    Outcome program(TradingParser.ProgramContext tree) {
        List<TradingParser.StatementContext> statements = tree.statement();
        Outcome outcome = null;
        for (int i = 0; i < statements.size(); i++) {
            TradingParser.StatementContext statement = statements.get(i);
            boolean last = i == statements.size() - 1;
            if (statement.assignment() != null) {
                evaluator.assign(statement.assignment());
                if (last) {
                    throw new ProgramException(
                            places.of(statement.assignment().NAME().getSymbol()),
                            "the program ends with an assignment; end it with its result, such as "
                                    + statement.assignment().NAME().getText()
                                    + " or backtest(entries=..., exits=...)");
                }
            } else if (statement.definition() != null) {
                Definition definition = define(statement.definition());
                names.define(definition);
                outcome = last ? new Outcome.Function(definition) : null;
            } else if (statement.expression() != null && last) {
                Place place = places.of(statement.expression());
                outcome =
                        new Outcome.Result(
                                composer.result(
                                        evaluator.expression(statement.expression()), place));
            } else if (statement.expression() != null && !isDocstring(statement.expression(), i)) {
                throw new ProgramException(
                        places.of(statement.expression()),
                        "this value is not used; name it, or make it the last line, which is the"
                                + " program's result");
            }
        }
        if (outcome == null) {
            throw new ProgramException(
                    places.end(),
                    "the program has no result; end it with an expression, such as rsi(close, 14)"
                            + " or backtest(entries=..., exits=...)");
        }
        return outcome;
    }

    private static boolean isDocstring(TradingParser.ExpressionContext expression, int statement) {
        return statement == 0
                && expression.getStart() == expression.getStop()
                && expression.getStart().getType() == TradingLexer.STRING;
    }

    private Definition define(TradingParser.DefinitionContext tree) {
        Definition bare = new Definition(tree, new Value[0], places);
        Value[] presets = new Value[bare.parameters().size()];
        Map<String, Place> seen = new HashMap<>();
        for (int i = 0; i < presets.length; i++) {
            TradingParser.ParameterContext parameter = bare.parameters().get(i);
            Token name = parameter.NAME().getSymbol();
            if (seen.put(name.getText(), places.of(name)) != null) {
                throw new ProgramException(
                        places.of(name), "'" + name.getText() + "' is declared twice");
            }
            if (parameter.expression() != null) {
                presets[i] = evaluator.expression(parameter.expression());
            } else if (i > 0 && presets[i - 1] != null) {
                throw new ProgramException(
                        places.of(name),
                        "'"
                                + name.getText()
                                + "' needs a default, since the one before it has one");
            }
        }
        return new Definition(tree, presets, places);
    }
}
