// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks the syntax tree of an expression of the text form once and builds what it stands for:
 * variables are their values, the user's definitions are opened where they are called.
 */
final class Evaluator {
    private final Composer composer;
    private final TokenPlaces places;
    private final Names names;

    Evaluator(Composer composer, TokenPlaces places, Names names) {
        this.composer = composer;
        this.places = places;
        this.names = names;
    }

    /** Gives a name to a value. */
    void assign(TradingParser.AssignmentContext assignment) {
        Token name = assignment.NAME().getSymbol();
        if (name.getText().equals("market")) {
            throw new ProgramException(
                    places.of(name), "'market' is the market itself; choose another name");
        }
        names.assign(name.getText(), expression(assignment.expression()));
    }

    /** Opens a definition with some arguments. */
    Value open(Definition definition, List<Value.Argument> arguments, Place place) {
        List<Value.Argument> bound =
                Binding.bind(definition.name(), definition.slots(), arguments, place);
        Map<String, Value> locals = new HashMap<>();
        for (int i = 0; i < bound.size(); i++) {
            Value value = bound.get(i) == null ? definition.presets()[i] : bound.get(i).value();
            locals.put(definition.parameters().get(i).NAME().getText(), value);
        }
        Names inner = names.enter(definition, locals, place);
        Evaluator body = new Evaluator(composer, definition.places(), inner);
        TradingParser.BodyContext tree = definition.tree().body();
        tree.assignment().forEach(body::assign);
        return body.expression(tree.expression());
    }

    Value expression(TradingParser.ExpressionContext tree) {
        TradingParser.DisjunctionContext or = tree.disjunction();
        refuse(
                or.OR(),
                "'or' compares whole objects in Python; on series write '|', each side in"
                        + " parentheses");
        TradingParser.ConjunctionContext and = or.conjunction(0);
        refuse(
                and.AND(),
                "'and' compares whole objects in Python; on series write '&', each side in"
                        + " parentheses");
        TradingParser.NegationContext not = and.negation(0);
        if (not.NOT() != null) {
            refuse(
                    List.of(not.NOT()),
                    "'not' compares whole objects in Python; on series write '~(...)'");
        }
        return comparison(not.comparison());
    }

    private void refuse(List<TerminalNode> words, String problem) {
        if (!words.isEmpty()) {
            throw new ProgramException(places.of(words.getFirst().getSymbol()), problem);
        }
    }

    private Value comparison(TradingParser.ComparisonContext tree) {
        if (tree.alternatives().size() > 2) {
            throw new ProgramException(
                    places.of((Token) tree.getChild(3).getPayload()),
                    "comparisons cannot be chained; write (a < b) & (b < c), and put each"
                            + " comparison in parentheses: '&' and '|' bind tighter than '<'");
        }
        return chain(tree);
    }

    /**
     * Operators of one precedence, from left to right. The children are operand, operator, operand,
     * and so on.
     */
    private Value chain(ParserRuleContext tree) {
        ParserRuleContext first = (ParserRuleContext) tree.getChild(0);
        Value left = operand(first);
        Place leftPlace = tree.getChildCount() == 1 ? null : places.of(first);
        for (int i = 1; i < tree.getChildCount(); i += 2) {
            ParserRuleContext operand = (ParserRuleContext) tree.getChild(i + 1);
            Value right = operand(operand);
            Place place = places.between(first.getStart(), operand.getStop());
            String symbol = tree.getChild(i).getText();
            left =
                    new Value.Of(
                            composer.binary(
                                    symbol, left, leftPlace, right, places.of(operand), place));
            leftPlace = place;
        }
        return left;
    }

    private Value operand(ParserRuleContext tree) {
        return switch (tree) {
            case TradingParser.UnaryContext unary -> unary(unary);
            case ParserRuleContext other -> chain(other);
        };
    }

    private Value unary(TradingParser.UnaryContext tree) {
        if (tree.power() != null) {
            return power(tree.power());
        }
        Value operand = unary(tree.unary());
        Place operandPlace = places.of(tree.unary());
        if (tree.PLUS() != null) {
            Expr number = composer.expression(operand, operandPlace);
            if (!number.type().isSeriesLike()) {
                throw new ProgramException(operandPlace, "an operand of '+' must be a number");
            }
            return operand;
        }
        String function = tree.MINUS() != null ? "neg" : "not";
        return new Value.Of(composer.unary(function, operand, operandPlace, places.of(tree)));
    }

    private Value power(TradingParser.PowerContext tree) {
        Value base = primary(tree.primary());
        if (tree.unary() == null) {
            return base;
        }
        Value exponent = unary(tree.unary());
        return new Value.Of(
                composer.binary(
                        "**",
                        base,
                        places.of(tree.primary()),
                        exponent,
                        places.of(tree.unary()),
                        places.of(tree)));
    }

    private Value primary(TradingParser.PrimaryContext tree) {
        List<TradingParser.TrailerContext> trailers = tree.trailer();
        int next = 0;
        Value value;
        Token name = tree.atom().NAME() == null ? null : tree.atom().NAME().getSymbol();
        if (name != null && !trailers.isEmpty() && trailers.getFirst().OPEN() != null) {
            Place place = places.between(name, trailers.getFirst().getStop());
            value = function(name, arguments(trailers.getFirst().arguments()), place);
            next = 1;
        } else {
            value = atom(tree.atom());
        }
        for (; next < trailers.size(); next++) {
            TradingParser.TrailerContext trailer = trailers.get(next);
            if (trailer.OPEN() != null) {
                throw new ProgramException(
                        places.of(trailer), "this is no function, so it cannot be called");
            }
            Place receiver = places.between(tree.getStart(), before(tree, next));
            Token member = trailer.NAME().getSymbol();
            boolean called = next + 1 < trailers.size() && trailers.get(next + 1).OPEN() != null;
            if (called) {
                next++;
                Place place = places.between(member, trailers.get(next).getStop());
                value =
                        method(
                                value,
                                receiver,
                                member.getText(),
                                arguments(trailers.get(next).arguments()),
                                place);
            } else {
                value = composer.methods().member(value, member.getText(), places.of(member));
            }
        }
        return value;
    }

    private static Token before(TradingParser.PrimaryContext tree, int trailer) {
        return trailer == 0 ? tree.atom().getStop() : tree.trailer(trailer - 1).getStop();
    }

    private Value method(
            Value receiver,
            Place receiverPlace,
            String name,
            List<Value.Argument> arguments,
            Place place) {
        Definition definition = names.definition(name);
        if (definition != null
                && !(receiver instanceof Value.Market || receiver instanceof Value.Window)) {
            List<Value.Argument> all = new ArrayList<>();
            all.add(new Value.Argument(null, receiver, receiverPlace));
            all.addAll(arguments);
            return open(definition, all, place);
        }
        return composer.methods().call(receiver, receiverPlace, name, arguments, place);
    }

    private Value function(Token name, List<Value.Argument> arguments, Place place) {
        String text = name.getText();
        if (names.variable(text) != null) {
            throw new ProgramException(
                    places.of(name),
                    "'" + text + "' is a variable here, not a function; rename the variable");
        }
        Definition definition = names.definition(text);
        return definition != null
                ? open(definition, arguments, place)
                : new Functions(composer)
                        .call(text, arguments, places.of(name), place, names.definitions());
    }

    private List<Value.Argument> arguments(TradingParser.ArgumentsContext tree) {
        List<Value.Argument> arguments = new ArrayList<>();
        if (tree == null) {
            return arguments;
        }
        boolean named = false;
        for (TradingParser.ArgumentContext argument : tree.argument()) {
            Place place = places.of(argument);
            if (argument.NAME() == null && named) {
                throw new ProgramException(
                        place, "an argument without a name cannot follow one with a name");
            }
            named |= argument.NAME() != null;
            String keyword = argument.NAME() == null ? null : argument.NAME().getText();
            arguments.add(new Value.Argument(keyword, expression(argument.expression()), place));
        }
        return arguments;
    }

    private Value atom(TradingParser.AtomContext tree) {
        Token token = tree.getStart();
        return switch (token.getType()) {
            case TradingLexer.NAME -> name(token);
            case TradingLexer.NUMBER ->
                    new Value.Of(composer.number(Literals.number(token, places), places.of(token)));
            case TradingLexer.STRING ->
                    new Value.Of(composer.pool().text(Literals.text(token, places)));
            case TradingLexer.TRUE -> new Value.Of(composer.pool().truth(true));
            case TradingLexer.FALSE -> new Value.Of(composer.pool().truth(false));
            case TradingLexer.NONE -> new Value.Of(composer.pool().none());
            default -> expression(tree.expression());
        };
    }

    private Value name(Token token) {
        String name = token.getText();
        Value value = names.variable(name);
        if (value != null) {
            return value;
        }
        if (name.equals("market")) {
            return new Value.Market();
        }
        Place place = places.of(token);
        names.refuseMistakes(name, place, composer);
        return new Value.Of(composer.column(name, place));
    }
}
