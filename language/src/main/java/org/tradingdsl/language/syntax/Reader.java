// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads programs, in text or JSON, and opens the catalogue's definitions. */
public final class Reader {
    private static final Map<String, TradingParser.DefinitionContext> PRELUDE =
            new ConcurrentHashMap<>();

    private Reader() {}

    /** What was read. */
    public sealed interface Parsed {
        /** The pool of all its expressions. */
        ExprPool pool();

        /**
         * A program that gives a value.
         *
         * @param name what it calls itself, as a program in JSON may; else null
         */
        record Value(ExprPool pool, Expr result, String name) implements Parsed {}

        /** A program that ends with a definition. */
        record Function(ExprPool pool, UserFunction function) implements Parsed {}
    }

    /**
     * Reads a program; JSON when its first character is a brace or its file's name says so, else
     * text.
     *
     * @throws ProgramException when there is a mistake in it
     */
    public static Parsed read(SourceText given) {
        SourceText source = text(given);
        ExprPool pool = new ExprPool();
        Composer composer = new Composer(pool, Catalogue.standard(), false);
        try {
            if (isJson(source)) {
                JsonForm json = new JsonForm(composer, source);
                return new Parsed.Value(pool, json.read(), json.name());
            }
            TokenPlaces places = new TokenPlaces(source);
            Statements statements = new Statements(composer, places);
            return switch (statements.program(TextForm.parse(source, places))) {
                case Statements.Outcome.Result(Expr expr) -> new Parsed.Value(pool, expr, null);
                case Statements.Outcome.Function(Definition definition) ->
                        new Parsed.Function(
                                pool,
                                new UserFunction(definition, statements.evaluator(), composer));
            };
        } catch (StackOverflowError e) {
            throw new ProgramException(
                    Place.in(source, 0, 0), "an expression too deep to read; name parts of it");
        }
    }

    private static boolean isJson(SourceText source) {
        return source.name().endsWith(".json") || source.text().stripLeading().startsWith("{");
    }

    /** The text without the byte order mark that a file may begin with. */
    public static SourceText text(SourceText given) {
        String text = given.text();
        return text.startsWith("\uFEFF") ? new SourceText(given.name(), text.substring(1)) : given;
    }

    /**
     * Where the statements of a program stand, in order; a program in JSON is one.
     *
     * @throws ProgramException when it is no program
     */
    public static List<Place> statements(SourceText source) {
        if (isJson(source)) {
            return List.of(Place.in(source, 0, source.text().length()));
        }
        TokenPlaces places = new TokenPlaces(source);
        List<Place> statements = new ArrayList<>();
        for (TradingParser.StatementContext statement :
                TextForm.parse(source, places).statement()) {
            statements.add(places.between(statement.getStart(), lastWord(statement)));
        }
        return statements;
    }

    /** The last token that people see, before the line's end; null when there is none. */
    private static Token lastWord(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            return switch (leaf.getSymbol().getType()) {
                case TradingParser.NEWLINE, TradingParser.INDENT, TradingParser.DEDENT -> null;
                default -> leaf.getSymbol();
            };
        }
        for (int i = tree.getChildCount() - 1; i >= 0; i--) {
            Token word = lastWord(tree.getChild(i));
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /**
     * Opens a definition of the catalogue.
     *
     * @param entry a function that is a definition
     * @param arguments all its arguments, in declared order
     * @param pool where expressions are made
     * @param place where the call is written; everything inside counts as written there
     * @return its expression; a selection when it has several outputs
     */
    public static Expr open(Entry entry, List<Expr> arguments, ExprPool pool, Place place) {
        TradingParser.DefinitionContext tree =
                PRELUDE.computeIfAbsent(
                        entry.name(), name -> Definition.parse(entry.file(), entry.definition()));
        Composer composer = new Composer(pool, Catalogue.standard(), true);
        TokenPlaces places = new TokenPlaces(place);
        Definition definition =
                new Definition(
                        tree, new org.tradingdsl.language.syntax.Value[arguments.size()], places);
        List<org.tradingdsl.language.syntax.Value.Argument> given = new ArrayList<>();
        for (Expr argument : arguments) {
            given.add(
                    new org.tradingdsl.language.syntax.Value.Argument(
                            null, new org.tradingdsl.language.syntax.Value.Of(argument), place));
        }
        Place before = pool.at(place);
        try {
            Evaluator evaluator = new Evaluator(composer, places, new Names());
            return composer.result(evaluator.open(definition, given, place), place);
        } finally {
            pool.at(before);
        }
    }
}
